using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Dates.Publication;

/// <summary>Counts back from what a relative expression denotes to the day of writing.</summary>
internal static class Shifts
{
    /// <summary>The days of writing for which the shifted period holds or is held by the given days.</summary>
    /// <param name="first">First day of what the expression denotes.</param>
    /// <param name="last">Its last day.</param>
    /// <param name="shift">The expression.</param>
    /// <param name="count">Its count of units onwards.</param>
    /// <returns>Null where the unit is finer than a day or the date coarser than a counted point needs.</returns>
    public static DateBounds? Writing(LocalDate first, LocalDate last, ShiftMeaning shift, int count)
    {
        const int HalfYear = 6;
        return shift.Unit switch
        {
            TimeUnit.Day when first == last => new DateBounds(first.PlusDays(-count), first.PlusDays(-count)),
            TimeUnit.Week => new DateBounds(
                first.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(-count),
                last.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday)).PlusWeeks(-count)),
            TimeUnit.Month => new DateBounds(
                first.PlusMonths(-count).With(DateAdjusters.StartOfMonth),
                last.With(DateAdjusters.StartOfMonth).PlusMonths(-count).With(DateAdjusters.EndOfMonth)),
            TimeUnit.Year when shift.FromPoint => new DateBounds(first.PlusYears(-count).PlusMonths(-HalfYear), last.PlusYears(-count).PlusMonths(HalfYear)),
            TimeUnit.Year => new DateBounds(new LocalDate(first.Year - count, 1, 1), new LocalDate(last.Year - count, 12, 31)),
            _ => null,
        };
    }
}
