using EventTimeline.Dates.Calendars;
using EventTimeline.Dates.Grammar;

namespace EventTimeline.Dates.English;

/// <summary>The English date grammar: its vocabulary and its rules.</summary>
internal static class EnglishDates
{
    private static readonly Lazy<DateGrammar> Shared = new(() => GrammarReader.Read("Dates/English/", Names(), Rules(), OtherCalendarRule.FirstWords));

    /// <summary>The grammar; made on first use.</summary>
    public static DateGrammar Grammar => Shared.Value;

    private static HolidayNames Names() =>
        HolidayNames.From(from holiday in Holidays.All from name in holiday.Names select (holiday.Key, name));

    /// <summary>The rules; where two read equally far, the earlier one wins.</summary>
    private static IReadOnlyList<IDateRule> Rules() =>
    [
        new NumericDateRule(dayFirst: false),
        new MonthDateRule(),
        new DayMonthRule(),
        new OtherCalendarRule(),
        new HolidayRule(),
        new WeekdayRule(),
        new SeasonRule(),
        new QuarterRule(),
        new FiscalRule(),
        new DecadeRule(),
        new CenturyRule(),
        new YearRule(),
        new YearEndRule(),
        new ClockRule(),
        new DayPartRule(),
        new DeicticRule(),
        new PickedNameRule(),
        new PickedUnitRule(),
        new PickedAmountRule(),
        new YearEarlierRule(),
        new CountedRule(),
        new DurationRule(),
        new DefiniteUnitRule(),
        new SetRule(),
        new VagueRule(),
        new StageRule(),
        new BoundRule(),
    ];
}
