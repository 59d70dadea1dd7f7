using EventTimeline.Dates;
using NodaTime;

namespace EventTimeline.Events.Times;

/// <summary>Makes the date of an event from a date expression and the preposition before it.</summary>
internal static class EventDates
{
    /// <summary>The event's date as the expression gives it.</summary>
    /// <param name="placed">The expression.</param>
    public static EventDate From(PlacedDate placed)
    {
        var date = placed.Date;
        var plain = new EventDate
        {
            Edtf = date.Edtf,
            Bounds = date.Bounds,
            Precision = date.Precision,
            Basis = date.Basis,
            Text = date.Text,
            Span = date.Span,
            Because = date.Derivation.Because,
        };
        if (date.Range is { } range)
        {
            return plain with { Edtf = range.Edtf, Bounds = range.Bounds, Text = range.Text, Span = range.Span };
        }

        return placed.Preposition switch
        {
            "since" => Since(plain),
            "until" or "till" => Until(plain, inclusive: true, "ended then"),
            "by" => Until(plain, inclusive: true, "was done by then"),
            // "before the end of the year" is any day of the year, its last one too.
            "before" or "prior to" => Until(plain, inclusive: date.Mod == "END", "was before it"),
            "after" or "following" => After(plain),
            _ => plain,
        };
    }

    private static EventDate Since(EventDate date) => date.Bounds.Earliest is null ? date : date with
    {
        Edtf = date.Edtf is null ? null : $"{date.Edtf}/..",
        Bounds = new DateBounds(date.Bounds.Earliest, null),
        Because = $"it began then and goes on; {date.Because}",
    };

    private static EventDate Until(EventDate date, bool inclusive, string what)
    {
        var latest = inclusive ? date.Bounds.Latest : date.Bounds.Earliest?.PlusDays(-1);
        return latest is not { } day ? date : date with
        {
            Edtf = $"../{Iso(day)}",
            Bounds = new DateBounds(null, day),
            Precision = DatePrecision.None,
            Because = $"it {what}; {date.Because}",
        };
    }

    private static EventDate After(EventDate date) => date.Bounds.Latest is not { } day ? date : date with
    {
        Edtf = $"{Iso(day)}/..",
        Bounds = new DateBounds(day, null),
        Precision = DatePrecision.None,
        Because = $"it was after it; {date.Because}",
    };

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
