using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>The days that a length of time up to or from the anchor covers: <c>the past two months</c>, <c>the next few days</c>.</summary>
internal static class Spans
{
    /// <summary>The anchor of such a length.</summary>
    public static Placement Anchor(Passage passage) =>
        passage.Now is { } now ? new Placement(null, passage.Basis(now), PlacementReason.Counted) { Anchor = now } : Placement.Vague(0);

    /// <summary>The days as an EDTF interval and as bounds, or null where the amount or the anchor is not known.</summary>
    public static (string Edtf, DateBounds Bounds)? Of(DurationMeaning duration, Period? anchor)
    {
        if (anchor is not { } now || duration.Direction == 0 || duration.Amount is not { } amount || duration.Unit < TimeUnit.Day || amount > 10000)
        {
            return null;
        }

        var (unit, count) = amount == decimal.Truncate(amount) ? (duration.Unit, (int)amount) : (TimeUnit.Month, (int)(amount * 12));
        var other = Period.Add(now.First, unit, duration.Direction * count);
        var (first, last) = duration.Direction < 0 ? (other, now.Last) : (now.First, other);
        var text = EdtfText.Of(new Period(TimeUnit.Day, first), false) + "/" + EdtfText.Of(new Period(TimeUnit.Day, last), false);
        return (text, new DateBounds(first, last));
    }
}
