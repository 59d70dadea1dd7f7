using EventTimeline.Dates.English;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Spanish;

/// <summary>The Spanish date grammar: its vocabulary, three rules of word order, and the rules it shares with English.</summary>
internal static class SpanishDates
{
    private static readonly Lazy<DateGrammar> Shared = new(() => GrammarReader.Read("Dates/Spanish/", Names(), Rules()));

    /// <summary>The grammar; made on first use.</summary>
    public static DateGrammar Grammar => Shared.Value;

    private static HolidayNames Names() =>
        HolidayNames.From(
            from row in EmbeddedRows.Below("Dates/Spanish/holidays.txt")
            let cells = row.Row.Split('|', StringSplitOptions.TrimEntries)
            select (cells[0], cells[1].ToLowerInvariant()));

    private static IReadOnlyList<IDateRule> Rules() =>
    [
        new NumericDateRule(dayFirst: true),
        new SpanishDateRule(),
        new SpanishRelativeRule(),
        new SpanishCountedRule(),
        new HolidayRule(),
        new YearRule(),
        new DeicticRule(),
        new DurationRule(),
        new VagueRule(),
    ];
}
