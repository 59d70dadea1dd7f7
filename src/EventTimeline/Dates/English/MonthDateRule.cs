using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>March 3, 2006</c>, <c>Friday, Oct. 13</c>, <c>October last year</c>, <c>May 2006</c>, <c>March</c>.</summary>
internal sealed class MonthDateRule : IDateRule
{
    public string Name => "month-date";

    public ulong Starts => Lexeme.Bit(WordClass.Month) | Lexeme.Bit(WordClass.Weekday);

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        int? weekday = null;
        var start = at;
        if (window.Has(at, WordClass.Weekday, out var day) && window.Capital(at))
        {
            weekday = day;
            start = AfterWeekday(window, at);
        }

        if (CalendarPhrases.Month(window, start, out var end) is not { } month)
        {
            return Reading.None;
        }

        var date = new CalendarMeaning { Month = month, Weekday = weekday };
        if (ReadDay(window, end, out var dayEnd) is { } dayOfMonth)
        {
            return Complete(window, at, dayEnd, date with { Day = dayOfMonth }, grammar);
        }

        return weekday is not null || !MonthWords.IsMonth(window, at, end, grammar) ? Reading.None : Complete(window, at, end, date, grammar);
    }

    /// <summary>Index of what may follow a weekday: its full stop and a comma are passed over.</summary>
    public static int AfterWeekday(TokenWindow window, int at)
    {
        var next = window.IsMark(at + 1, '.') && window[at].Length <= 5 && window.Joined(at + 1) ? at + 2 : at + 1;
        next = window.IsMark(next, ',') ? next + 1 : next;
        return window.Is(next, Particle.The) ? next + 1 : next;
    }

    private static int? ReadDay(TokenWindow window, int at, out int end)
    {
        var start = window.Is(at, Particle.The) && CalendarPhrases.Ordinal(window, at + 1, out _) is not null ? at + 1 : at;
        if (window.Joined(start) && !window.IsMark(start - 1, '.'))
        {
            end = at;
            return null;
        }

        var day = CalendarPhrases.Day(window, start, out end);
        return day is not null && window.IsAny(end, Lexeme.Bit(WordClass.Units) | Lexeme.Bit(WordClass.Counted)) && !window.Is(end - 1, WordClass.OrdinalEnding) ? null : day;
    }

    private Reading Complete(TokenWindow window, int at, int end, CalendarMeaning date, DateGrammar grammar)
    {
        if (CalendarPhrases.YearBehind(window, end, out var yearEnd, out var shortYear) is { } year)
        {
            return new Reading(Name, at, yearEnd, EraYears.WithEra(window, date with { Year = year, ShortYear = shortYear }, ref yearEnd)) with { End = yearEnd };
        }

        if (EraYears.Read(window, window.IsMark(end, ',') ? end + 1 : end, out var eraEnd) is { } era)
        {
            return new Reading(Name, at, eraEnd, date with { Year = era.Year, BeforeCommonEra = era.BeforeCommonEra });
        }

        return CalendarPhrases.Holder(window, end, date.Unit, grammar, out var held) is { } holder
            ? new Reading(Name, at, held, date with { Within = holder })
            : new Reading(Name, at, end, date);
    }
}
