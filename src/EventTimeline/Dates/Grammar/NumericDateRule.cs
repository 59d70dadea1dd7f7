using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Grammar;

/// <summary><c>2006-01-25</c>, <c>01/25/2006</c>, <c>25.1.2006</c>, <c>20060125</c>, with a time behind it. The same in every language but for the order.</summary>
/// <param name="dayFirst">Whether <c>3/4/2006</c> is the 3rd of April where nothing else tells.</param>
internal sealed class NumericDateRule(bool dayFirst) : IDateRule
{
    public string Name => "numeric-date";

    public ulong Starts => 0;

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (window.Joined(at) && !window.IsMark(at - 1, '('))
        {
            return Reading.None;
        }

        var date = YearFirst(window, at, out var end) ?? YearLast(window, at, out end) ?? Compact(window, at, out end);
        return date is null || window.IsHyphen(end) || (window.IsMark(end, '/') && window.Joined(end))
            ? Reading.None
            : WithTime(window, at, end, date);
    }

    private Reading WithTime(TokenWindow window, int at, int end, CalendarMeaning date)
    {
        var timeAt = window.IsWord(end, "T") && window.Joined(end) ? end + 1 : end;
        var time = timeAt == end ? Clock.Read(window, timeAt, out var timeEnd) : JoinedTime(window, timeAt, out timeEnd);
        return time is null
            ? new Reading(Name, at, end, date)
            : new Reading(Name, at, timeEnd, date with { Hour = time.Hour, Minute = time.Minute, Second = time.Second, Zone = time.Zone });
    }

    /// <summary>The time of ISO 8601 behind its T.</summary>
    private static CalendarMeaning? JoinedTime(TokenWindow window, int at, out int end)
    {
        end = at + 3;
        if (!window.IsNumber(at, 2, 2, 0, 24) || !window.IsMark(at + 1, ':') || !window.IsNumber(at + 2, 2, 2, 0, 59))
        {
            return null;
        }

        int? second = null;
        if (window.IsMark(end, ':') && window.IsNumber(end + 1, 2, 2, 0, 59))
        {
            second = window[end + 1].Number;
            end += 2;
        }

        return new CalendarMeaning { Hour = window[at].Number, Minute = window[at + 2].Number, Second = second };
    }

    private static CalendarMeaning? YearFirst(TokenWindow window, int at, out int end)
    {
        end = at + 5;
        return window.IsNumber(at, 4, 4, 1000, 2199) && SameSeparators(window, at, '-', '/', '.')
            && window.IsNumber(at + 2, 1, 2, 1, 12) && window.IsNumber(at + 4, 1, 2, 1, 31)
            ? new CalendarMeaning { Year = window[at].Number, Month = window[at + 2].Number, Day = window[at + 4].Number }
            : null;
    }

    private CalendarMeaning? YearLast(TokenWindow window, int at, out int end)
    {
        end = at + 5;
        if (!window.IsNumber(at, 1, 2, 1, 31) || !window.IsNumber(at + 2, 1, 2, 1, 31) || !SameSeparators(window, at, '/', '.', '-'))
        {
            return null;
        }

        var (first, second) = (window[at].Number, window[at + 2].Number);
        var day = second > 12 || (first <= 12 && !dayFirst && !window.IsMark(at + 1, '.')) ? second : first;
        var month = day == second ? first : second;
        var shortYear = window.IsNumber(at + 4, 2, 2) && !window.IsMark(at + 1, '.');
        return month <= 12 && (shortYear || window.IsNumber(at + 4, 4, 4, 1000, 2199))
            ? new CalendarMeaning { Year = window[at + 4].Number, ShortYear = shortYear, Month = month, Day = day }
            : null;
    }

    private static CalendarMeaning? Compact(TokenWindow window, int at, out int end)
    {
        end = at + 1;
        var number = window[at].Number;
        var (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
        return window.IsNumber(at, 8, 8) && year is >= 1900 and <= 2099 && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? new CalendarMeaning { Year = year, Month = month, Day = day }
            : null;
    }

    private static bool SameSeparators(TokenWindow window, int at, char first, char second, char third)
    {
        var mark = window[at + 1];
        return (window.IsMark(at + 1, first) || window.IsMark(at + 1, second) || window.IsMark(at + 1, third)) && window.IsMark(at + 3, (char)mark.Number)
            && window.Joined(at + 1) && window.Joined(at + 2) && window.Joined(at + 3) && window.Joined(at + 4);
    }
}
