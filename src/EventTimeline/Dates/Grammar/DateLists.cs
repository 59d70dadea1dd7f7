using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Scanning;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Grammar;

/// <summary>Later members of lists and ranges that leave out what the first one said: <c>April 24 and 25</c>, <c>May 3–5</c>, <c>1995-96</c>.</summary>
internal static class DateLists
{
    /// <summary>Reads the member at a token behind the last reading, or nothing.</summary>
    public static Reading Continue(TokenWindow window, int at, Reading last)
    {
        if (!last.Found || at != last.End + 1 || last.Meaning is not CalendarMeaning { Hour: null, Part: DayPart.None } before || !IsLink(window, last.End))
        {
            return Reading.None;
        }

        if (before is { Day: not null, Month: not null } && CalendarPhrases.Day(window, at, out var end) is { } day && StandsFree(window, at, end))
        {
            var year = before.Year is null ? CalendarPhrases.YearBehind(window, end, out var yearEnd, out _) : null;
            return new Reading(last.Rule, at, year is null ? end : CalendarPhrases.YearBehind(window, end, out yearEnd, out _) is null ? end : yearEnd,
                before with { Day = day, Weekday = null, Year = year ?? before.Year });
        }

        return before is { Month: null, Year: >= 1000 and var start } && window.IsDash(last.End) && window.IsNumber(at, 2, 2) && window.Joined(at)
            && window[at].Number > start % 100
            ? new Reading(last.Rule, at, at + 1, before with { Year = start - (start % 100) + window[at].Number })
            : Reading.None;
    }

    /// <summary>"and", "or", "to", a comma or a dash between members.</summary>
    private static bool IsLink(TokenWindow window, int at) =>
        window.IsDash(at) || window.Is(at, Particle.And) || window.Is(at, Particle.Or) || window.Is(at, Particle.To) || window.Is(at, Particle.Until);

    private static bool StandsFree(TokenWindow window, int at, int end) =>
        window[at].Kind == TokenKind.Number && !window.IsAny(end, Lexeme.Bit(WordClass.Counted) | Lexeme.Bit(WordClass.Units) | Lexeme.Bit(WordClass.Month))
        && !window.IsMark(end, '%') && !(window.IsMark(end, ',') && window.Joined(end + 1) && window.IsNumber(end + 1, 3, 3))
        && (window.IsDash(at - 1) || !window.IsNoun(end) || window.Capital(end));
}
