using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>
/// The days that a fiscal period may cover. A fiscal year is named by the year in which it ends (United States, most firms) or begins (Japan,
/// India), and begins in April, July or October: the words fix it no better than from April of the year before to March of the year after.
/// </summary>
internal static class FiscalYears
{
    /// <summary>Whether the meaning is a fiscal period, by itself or by the year that holds it.</summary>
    public static bool IsFiscal(DateMeaning meaning) =>
        meaning is CalendarMeaning { Year: not null, Fiscal: true } || (meaning is CalendarMeaning { Within: CalendarMeaning { Fiscal: true } });

    /// <summary>The days of the year whose part the period is, widened to every custom.</summary>
    public static DateBounds Bounds(Period period)
    {
        var year = Period.Of(TimeUnit.Year, period.First);
        return new DateBounds(year.First.PlusMonths(-9), year.Last.PlusMonths(3));
    }
}
