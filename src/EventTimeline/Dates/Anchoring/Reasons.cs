using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Says in one sentence how a date was worked out.</summary>
internal static class Reasons
{
    /// <summary>The sentence for a placed expression.</summary>
    /// <param name="text">The expression as written.</param>
    /// <param name="expression">What it means.</param>
    /// <param name="placement">Where it lies.</param>
    public static string For(string text, DateExpression expression, Placement placement)
    {
        if (placement.Period is not { } period)
        {
            return WithoutPeriod(text, expression, placement);
        }

        if (placement.EventTitle is { } title)
        {
            return $"'{text}' is counted from {title}, {EdtfText.Of(placement.Anchor!.Value, false)}";
        }

        return placement.Reason switch
        {
            PlacementReason.Stated when FiscalYears.IsFiscal(expression.Meaning) => $"'{text}' says the fiscal year; which months it has is not told",
            PlacementReason.Stated => $"'{text}' says it in full",
            PlacementReason.Converted => $"'{text}' is a date of the {CalendarOf(expression)}",
            PlacementReason.Undecided when period.OpenWeek || period.OpenDay => $"'{text}' names no date, and nothing tells when the text was written",
            PlacementReason.Undecided => $"'{text}' leaves the year out, and nothing tells when the text was written",
            PlacementReason.WeekdayFits => $"'{text}' leaves the year out; near {From(placement)} its weekday fits only {period.First.Year}",
            PlacementReason.LooksBack => $"'{text}' stands with a past verb, so it is the last one up to {From(placement)}",
            PlacementReason.LooksAhead => $"'{text}' looks ahead, so it is the next one after {From(placement)}",
            PlacementReason.MovesAlong => $"'{text}' leaves the year out; the passage is about {From(placement)}",
            PlacementReason.Nearest => $"'{text}' leaves the year out; this one is nearest to {From(placement)}",
            _ => $"'{text}' is counted from {From(placement)}",
        };
    }

    private static string WithoutPeriod(string text, DateExpression expression, Placement placement) => expression.Meaning switch
    {
        DurationMeaning { Direction: < 0 } when placement.Anchor is not null => $"'{text}' is a length of time up to {From(placement)}",
        DurationMeaning { Direction: > 0 } when placement.Anchor is not null => $"'{text}' is a length of time from {From(placement)} on",
        DurationMeaning => $"'{text}' is a length of time",
        SetMeaning => $"'{text}' recurs",
        ShiftMeaning { EventText: { Length: > 0 } named } => $"'{text}' is counted from '{named}', whose date is not known",
        ShiftMeaning { Count: not null } => $"'{text}' counts from a date that is not known",
        CalendarMeaning => $"'{text}' is no day of the calendar",
        _ => $"'{text}' refers to the {(placement.Direction < 0 ? "past" : placement.Direction > 0 ? "future" : "present")} without a date",
    };

    private static string CalendarOf(DateExpression expression) =>
        expression.Meaning is CalendarMeaning { Other.Calendar: Calendars.OtherCalendar.Hebrew }
            ? "Jewish calendar, whose days begin the evening before"
            : "Muslim calendar; by the sighting of the moon it may be a day off";

    private static string From(Placement placement)
    {
        var anchor = placement.Anchor is { } period ? EdtfText.Of(period, false) : "an unknown date";
        return placement.Basis == DateBasis.DocumentDate ? $"the document's date, {anchor}" : $"{anchor}, the date of the passage";
    }
}
