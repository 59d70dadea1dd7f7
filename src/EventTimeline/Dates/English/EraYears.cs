using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary>A year with its era.</summary>
/// <param name="Year">The year of the era, at least 1.</param>
/// <param name="BeforeCommonEra">Whether the era is the one before.</param>
internal readonly record struct EraYear(int Year, bool BeforeCommonEra);

/// <summary>Reads years with an era: <c>480 BC</c>, <c>AD 70</c>, <c>490 B.C.</c></summary>
internal static class EraYears
{
    /// <summary>The year that begins at a token, or null.</summary>
    public static EraYear? Read(TokenWindow window, int at, out int end)
    {
        end = at;
        if (window.Is(at, Particle.Dated) && window.Capital(at) && window.IsNumber(at + 1, 1, 4))
        {
            end = at + 2;
            return new EraYear(window[at + 1].Number, false);
        }

        return window.IsNumber(at, 1, 4) && window[at].Number > 0 && Era(window, at + 1, out end) is { } era ? new EraYear(window[at].Number, era < 0) : null;
    }

    /// <summary>Takes the era behind a year that was read without it.</summary>
    public static CalendarMeaning WithEra(TokenWindow window, CalendarMeaning date, ref int end)
    {
        if (Era(window, end, out var eraEnd) is not { } era)
        {
            return date;
        }

        end = eraEnd;
        return date with { BeforeCommonEra = era < 0 };
    }

    /// <summary>The era at a token, -1 or 1.</summary>
    public static int? Era(TokenWindow window, int at, out int end)
    {
        end = at + 1;
        if (window.Has(at, WordClass.Era, out var era) && window.Capital(at))
        {
            return era;
        }

        // B.C. and A.D. are two letters with full stops.
        if (window.IsWord(at, "B") && window.IsMark(at + 1, '.') && window.IsWord(at + 2, "C"))
        {
            end = window.IsMark(at + 3, '.') && window.Joined(at + 3) ? at + 4 : at + 3;
            return -1;
        }

        return null;
    }
}
