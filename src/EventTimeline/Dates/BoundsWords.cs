using System.Globalization;
using NodaTime;

namespace EventTimeline.Dates;

/// <summary>Days, months, years and what lies between them, in words for titles and sentences.</summary>
internal static class BoundsWords
{
    /// <summary><c>22 May 2021</c>, <c>May 2021</c>, <c>2021</c>; null where the bounds are not one day, month or year.</summary>
    public static string? Of(DateBounds bounds)
    {
        if (bounds is not { Earliest: { } first, Latest: { } last })
        {
            return null;
        }

        return first == last ? Day(first)
            : first.Day != 1 || last != last.With(DateAdjusters.EndOfMonth) || first.Year != last.Year ? null
            : first.Month == last.Month ? first.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : first.Month == 1 && last.Month == 12 ? first.ToString("yyyy", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>With a preposition: <c>on 22 May 2021</c>, <c>in May 2021</c>, <c>not before 7 June 2015</c>; null where both ends are open.</summary>
    public static string? When(DateBounds bounds) => bounds switch
    {
        { Earliest: { } first, Latest: { } last } when first == last => $"on {Day(first)}",
        { Earliest: { } first, Latest: { } last } => Of(bounds) is { } period ? $"in {period}" : $"between {Day(first)} and {Day(last)}",
        { Earliest: { } first } => $"not before {Day(first)}",
        { Latest: { } last } => $"not after {Day(last)}",
        _ => null,
    };

    private static string Day(LocalDate day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
