using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Writes the TIMEX3 values of sets: <c>P1D</c>, <c>XXXX-WXX-5</c>, <c>XXXX-12</c>.</summary>
internal static class SetText
{
    /// <summary>The value of a set.</summary>
    public static string Value(SetMeaning set) => set.Period switch
    {
        DurationMeaning duration => TimexText.Value(duration),
        CalendarMeaning { Weekday: { } weekday } date => $"XXXX-WXX-{weekday}{TimexText.Code(date.Part)}",
        CalendarMeaning { Part: not DayPart.None and var part } => "XXXX-XX-XX" + TimexText.Code(part),
        CalendarMeaning date when Candidates.In(date, Period.AnyYear) is { } period => TimexText.Value(period with { OpenYear = true }),
        _ => "P1Y",
    };
}
