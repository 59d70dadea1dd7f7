using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Grammar;

/// <summary>The parts that written dates share: months with their full stop, days of the month, years, and the period that holds a date.</summary>
internal static class CalendarPhrases
{
    private static readonly ulong PeriodOpeners = Lexeme.Bit(WordClass.Picker) | Lexeme.Bit(WordClass.Particle) | Lexeme.Bit(WordClass.Month)
        | Lexeme.Bit(WordClass.Weekday) | Lexeme.Bit(WordClass.Ordinal) | Lexeme.Bit(WordClass.Season) | Lexeme.Bit(WordClass.Deictic) | Lexeme.Bit(WordClass.Holiday);

    /// <summary>The month at a token, written with a capital; its full stop belongs to it where it is abbreviated.</summary>
    public static int? Month(TokenWindow window, int at, out int end)
    {
        end = at + 1;
        var continues = window.IsHyphen(at - 1) && window.Is(at - 2, WordClass.Month); // "January-june 2016"
        if (!window.Has(at, WordClass.Month, out var month) || !(window.Capital(at) || continues))
        {
            return null;
        }

        var abbreviated = window[at].Length <= 4 && month != 5 && !(window[at].Length == 4 && month is 6 or 7);
        if (abbreviated && window.IsMark(end, '.') && window.Joined(end))
        {
            end++;
        }

        return month;
    }

    /// <summary>A day of the month in digits or as an ordinal, 1 to 31.</summary>
    public static int? Day(TokenWindow window, int at, out int end)
    {
        end = at + 1;
        if (window.IsNumber(at, 1, 2, 1, 31))
        {
            if (window.Is(end, WordClass.OrdinalEnding) && window.Joined(end))
            {
                end++;
            }
            else if (window.Joined(end) && ((window.IsMark(end, ':') && window.Joined(end + 1)) || window.IsMark(end, '%') || IsDecimal(window, end)))
            {
                return null;
            }

            return window[at].Number;
        }

        return Ordinal(window, at, out end) is >= 1 and <= 31 and var day ? day : null;
    }

    /// <summary>An ordinal in words or digits: <c>third</c>, <c>twenty-first</c>, <c>21st</c>.</summary>
    public static int? Ordinal(TokenWindow window, int at, out int end)
    {
        end = at + 1;
        if (window.Has(at, WordClass.Ordinal, out var value))
        {
            return value;
        }

        if (window.IsNumber(at, 1, 3) && window.Is(end, WordClass.OrdinalEnding) && window.Joined(end))
        {
            end++;
            return window[at].Number;
        }

        var ones = window.IsHyphen(end) ? end + 1 : end;
        if (window.Has(at, WordClass.Cardinal, out var tens) && tens is >= 20 and <= 90 && window.Has(ones, WordClass.Ordinal, out value) && value < 10)
        {
            end = ones + 1;
            return tens + value;
        }

        return null;
    }

    /// <summary>A year of four digits that stands free, or null.</summary>
    public static int? Year(TokenWindow window, int at, out int end)
    {
        end = at + 1;
        var free = window.IsNumber(at, 4, 4, 1000, 2199) && !(window.Joined(end) && (IsDecimal(window, end) || IsThousands(window, end)));
        return free ? window[at].Number : null;
    }

    /// <summary>A year behind a month or a day: <c>, 2006</c>, <c>of 2006</c>, <c>'06</c>, or in words.</summary>
    public static int? YearBehind(TokenWindow window, int at, out int end, out bool shortYear)
    {
        shortYear = false;
        var start = window.IsMark(at, ',') ? at + 1 : at;
        var ofStart = window.Is(start, Particle.Of) ? start + 1 : start;
        if (Year(window, ofStart, out end) is { } year)
        {
            return year;
        }

        if (window.IsApostrophe(start) && window.Joined(start + 1) && window.IsNumber(start + 1, 2, 2) && !window.Is(start + 2, Particle.S))
        {
            (end, shortYear) = (start + 2, true);
            return window[start + 1].Number;
        }

        return EarlyYear(window, start, ofStart, out end) ?? SpelledYear(window, ofStart, out end);
    }

    /// <summary>"30 September 420)": three digits behind a month are a year where the clause ends with them.</summary>
    private static int? EarlyYear(TokenWindow window, int start, int at, out int end)
    {
        end = at + 1;
        var closes = window[end].Kind is Scanning.TokenKind.None || (window[end].Kind == Scanning.TokenKind.Mark && !window.IsHyphen(end) && !window.Joined(end + 1));
        return window.IsNumber(at, 3, 3, 100, 999) && !window.Joined(at) && !window.IsMark(start - 1, ',') && closes ? window[at].Number : null;
    }

    /// <summary>A year in words: <c>nineteen ninety-seven</c>, <c>two thousand six</c>.</summary>
    public static int? SpelledYear(TokenWindow window, int at, out int end)
    {
        end = at;
        if (window.Has(at, WordClass.YearHead, out var head))
        {
            var next = window.IsHyphen(at + 1) ? at + 2 : at + 1;
            if (Amounts.Words(window, next) is { Count: >= 10 and <= 99 } tail && !window.IsAny(tail.End, Lexeme.Bit(WordClass.Unit) | Lexeme.Bit(WordClass.Units)))
            {
                end = tail.End;
                return (head * 100) + (int)tail.Count;
            }
        }

        if (window.Has(at, WordClass.Cardinal, out var two) && two == 2 && window.Has(at + 1, WordClass.Magnitude, out var thousand) && thousand == 1000)
        {
            var tail = Amounts.Words(window, window.Is(at + 2, Particle.And) ? at + 3 : at + 2);
            end = tail?.End ?? at + 2;
            return tail is { Count: <= 99 } ? 2000 + (int)tail.Value.Count! : null;
        }

        return null;
    }

    /// <summary>The coarser period behind a date: <c>of last year</c>, <c>last year</c>, <c>of that month</c>.</summary>
    /// <param name="window">The paragraph.</param>
    /// <param name="at">The token behind the date.</param>
    /// <param name="unit">The date's own unit; only coarser periods hold it.</param>
    /// <param name="grammar">Reads the period.</param>
    /// <param name="end">Index just past the period, or <paramref name="at"/>.</param>
    public static DateMeaning? Holder(TokenWindow window, int at, TimeUnit unit, DateGrammar grammar, out int end)
    {
        end = at;
        var comma = window.IsMark(at, ',') ? at + 1 : at;
        var of = window.Is(comma, Particle.Of) || (unit < TimeUnit.Day && window.Is(comma, Particle.On)) ? comma + 1 : comma;
        if (!window.IsAny(of, PeriodOpeners) && !window.IsNumber(of, 1, 4))
        {
            return null;
        }

        var reading = grammar.Longest(window, of);
        if (!reading.Found || !Holds(reading.Meaning!, unit, of > comma))
        {
            return null;
        }

        end = reading.End;
        return reading.Meaning;
    }

    private static bool Holds(DateMeaning meaning, TimeUnit unit, bool linked) => meaning switch
    {
        CalendarMeaning calendar => calendar.Unit > unit && (linked || unit < TimeUnit.Day),
        ShiftMeaning shift => shift.Unit > unit && (linked || !shift.FromPoint),
        _ => false,
    };

    private static bool IsDecimal(TokenWindow window, int at) =>
        window.IsMark(at, '.') && window.Joined(at + 1) && window.IsNumber(at + 1, 1, 9);

    private static bool IsThousands(TokenWindow window, int at) =>
        window.IsMark(at, ',') && window.Joined(at + 1) && window.IsNumber(at + 1, 3, 3);
}
