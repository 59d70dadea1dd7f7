using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>Friday</c>, <c>Friday night</c>, <c>Tuesday of last week</c>, <c>Mondays</c>.</summary>
internal sealed class WeekdayRule : IDateRule
{
    public string Name => "weekday";

    public ulong Starts => Lexeme.Bit(WordClass.Weekday);

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var weekday = window.Value(at, WordClass.Weekday);
        if (!window.Capital(at) || (window[at].Length < 6 && !IsAbbreviated(window, at)))
        {
            return Reading.None;
        }

        var end = at + 1;
        if (window.Written(at).EndsWith("s"))
        {
            var pattern = new CalendarMeaning { Weekday = weekday };
            return window[at].Length > 6 ? new Reading(Name, at, end, new SetMeaning(pattern, null, null)) : Reading.None;
        }

        var date = new CalendarMeaning { Weekday = weekday };
        if (window.Has(end, WordClass.Part, out var part) && !window.Capital(end))
        {
            date = date with { Part = (DayPart)part };
            end++;
        }
        else if (CalendarPhrases.Holder(window, end, TimeUnit.Day, grammar, out var held) is { } holder)
        {
            return new Reading(Name, at, held, date with { Within = holder });
        }

        return IsName(window, at, end) ? Reading.None : new Reading(Name, at, end, date);
    }

    private static bool IsAbbreviated(TokenWindow window, int at) =>
        window[at].Length >= 4 ? window.IsMark(at + 1, '.') : window.IsMark(at + 1, '.') && window.IsMark(at + 2, ',');

    /// <summary>"Sunday Times", "Bloody Sunday", "Black Friday's" as names: a capitalised word that is no date joins it.</summary>
    private static bool IsName(TokenWindow window, int at, int end) =>
        end == at + 1 && window.Is(end, WordClass.Blocker) && window.Capital(end);
}
