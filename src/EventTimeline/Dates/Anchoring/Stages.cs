using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Dates.Anchoring;

/// <summary>
/// The days of a part of a period: <c>early</c> and <c>late</c> are its halves, <c>mid</c> the middle half, <c>earlier this year</c> the days up
/// to the anchor and <c>later this year</c> those from it on. Wider than most writers mean, so that the true day is rarely outside.
/// </summary>
internal static class Stages
{
    /// <summary>The days that the expression leaves of its period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="expression">Says which part.</param>
    /// <param name="anchor">What the period was counted from, or null.</param>
    public static DateBounds Within(Period period, DateExpression expression, Period? anchor)
    {
        var whole = new DateBounds(period.First, period.Last);
        return expression.Meaning.Side != 0 ? Beside(whole, expression.Meaning.Side, anchor)
            : period.Unit < TimeUnit.Week || period.Days > 0 ? whole
            : expression.Mod switch
            {
                TimexMod.Start => new DateBounds(period.First, Cut(period, 2, 4).PlusDays(-1)),
                TimexMod.Mid => new DateBounds(Cut(period, 1, 4), Cut(period, 3, 4).PlusDays(-1)),
                TimexMod.End => new DateBounds(Cut(period, 2, 4), period.Last),
                _ => whole,
            };
    }

    private static DateBounds Beside(DateBounds whole, int side, Period? anchor) =>
        anchor is not { } now || !whole.Contains(new DateBounds(now.First, now.Last)) ? whole
        : side < 0 ? whole with { Latest = now.Last }
        : whole with { Earliest = now.First };

    /// <summary>The first day behind so many parts of a period, on the border of a finer unit.</summary>
    private static LocalDate Cut(Period period, int parts, int of)
    {
        var years = period.Unit switch { TimeUnit.Decade => 10, TimeUnit.Century => 100, TimeUnit.Millennium => 1000, _ => 0 };
        var months = period.Unit switch { TimeUnit.Year => 12, TimeUnit.Half => 6, _ => 0 };
        return years > 0 ? period.First.PlusYears(((years * parts) + of - 1) / of)
            : months > 0 ? period.First.PlusMonths(months * parts / of)
            : period.First.PlusDays((NodaTime.Period.DaysBetween(period.First, period.Last) + 1) * parts / of);
    }
}
