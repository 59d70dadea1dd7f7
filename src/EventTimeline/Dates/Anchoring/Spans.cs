using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>The days that a length of time up to or from the anchor covers: <c>the past two months</c>, <c>the next few days</c>.</summary>
internal static class Spans
{
    private const int MostUnits = 10000;

    /// <summary>The anchor of such a length.</summary>
    public static Placement Anchor(Passage passage) =>
        passage.Now is { } now ? new Placement(null, passage.Basis(now), PlacementReason.Counted) { Anchor = now } : Placement.Vague(0);

    /// <summary>The days as an EDTF interval and as bounds, or null where the anchor is not known; without an amount (<c>the past few days</c>) one end is open.</summary>
    public static (string Edtf, DateBounds Bounds)? Of(DurationMeaning duration, Period? anchor)
    {
        if (anchor is not { } now || duration.Direction == 0 || duration.Unit < TimeUnit.Day || duration.Amount > MostUnits)
        {
            return null;
        }

        if (duration.Amount is not { } amount)
        {
            return duration.Direction < 0
                ? ("../" + Day(now.Last), new DateBounds(null, now.Last))
                : (Day(now.First) + "/..", new DateBounds(now.First, null));
        }

        var (unit, count) = amount == decimal.Truncate(amount) ? (duration.Unit, (int)amount) : (TimeUnit.Month, (int)(amount * 12));
        var other = Period.Add(now.First, unit, duration.Direction * count);
        var (first, last) = duration.Direction < 0 ? (other, now.Last) : (now.First, other);
        return (Day(first) + "/" + Day(last), new DateBounds(first, last));
    }

    private static string Day(NodaTime.LocalDate day) => EdtfText.Of(new Period(TimeUnit.Day, day), false);
}
