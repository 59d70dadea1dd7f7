using System.Globalization;
using EventTimeline.Dates;

namespace EventTimeline.Events.Titles;

/// <summary>Dates as words in a title: "22 May 2021", "May 2021", "2021".</summary>
internal static class DateWords
{
    /// <summary>The date in words, or null where it is not one day, month or year.</summary>
    public static string? Of(ResolvedDate date)
    {
        if (date.Bounds is not { Earliest: { } first, Latest: { } last })
        {
            return null;
        }

        var culture = CultureInfo.InvariantCulture;
        return first == last ? first.ToString("d MMMM yyyy", culture)
            : first.Year == last.Year && first.Month == last.Month && date.Precision == DatePrecision.Month ? first.ToString("MMMM yyyy", culture)
            : first.Year == last.Year && date.Precision == DatePrecision.Year ? first.ToString("yyyy", culture)
            : null;
    }
}
