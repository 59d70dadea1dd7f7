using System.Globalization;
using EventTimeline.Dates.Expressions;

namespace EventTimeline.Recognizers;

/// <summary>Reads the ranges that Microsoft's recogniser writes as <c>(start,end,duration)</c>, the end exclusive.</summary>
internal static class RangeReading
{
    /// <summary>
    /// The meaning where a range is one period with a name (a decade, a century, a quarter) or a span up to or from the day of writing;
    /// null where it is a range between two dates that the words name.
    /// </summary>
    public static DateMeaning? NamedPeriod(string first, string second)
    {
        if (Parts(first) is not [var start, var end, var length] || Timex.Parse(start)?.FullDay is not { } from || Timex.Parse(end)?.FullDay is not { } to)
        {
            return null;
        }

        if (first != second)
        {
            return to == TwinReading.FirstReference ? TimexDuration.Parse(length, -1)
                : from == TwinReading.FirstReference ? TimexDuration.Parse(length, 1)
                : null;
        }

        return (length, from) switch
        {
            ("P10Y", { Month: 1, Day: 1 }) => new CalendarMeaning { Decade = from.Year / 10 },
            ("P100Y", { Month: 1, Day: 1 }) => new CalendarMeaning { Century = from.Year / 100 },
            ("P3M", { Month: 1 or 4 or 7 or 10, Day: 1 }) => new CalendarMeaning { Year = from.Year, Quarter = ((from.Month - 1) / 3) + 1 },
            ("P6M", { Month: 1 or 7, Day: 1 }) => new CalendarMeaning { Year = from.Year, Half = from.Month == 1 ? 1 : 2 },
            _ => null,
        };
    }

    /// <summary>Whether a TIMEX string is a range.</summary>
    public static bool IsRange(string timex) => timex.StartsWith('(');

    /// <summary>The words that may stand between the two dates of a range, with blanks around; the languages that the recogniser knows best.</summary>
    public static IReadOnlyList<string> Connectors { get; } =
        [" and ", " to ", " through ", " until ", " till ", " y ", " a ", " al ", " hasta ", " et ", " au ", " à ", " bis ", " und ", " e ", " – ", " - ", "–", "-"];

    private static string[] Parts(string timex) =>
        timex is ['(', .. var inner, ')'] ? inner.Split(',', 3) : [timex.ToString(CultureInfo.InvariantCulture)];
}
