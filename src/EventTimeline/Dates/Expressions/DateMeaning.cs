namespace EventTimeline.Dates.Expressions;

/// <summary>What a date expression means before it is anchored. Immutable.</summary>
public abstract record DateMeaning
{
    /// <summary>Which part of a period around the anchor is meant: -1 for <c>earlier this year</c>, +1 for <c>later that month</c>, 0 for all of it.</summary>
    public int Side { get; init; }
}

/// <summary>From where a relative expression counts.</summary>
public enum ReferencePoint : byte
{
    /// <summary>From the time of writing: <c>last month</c>, <c>two years ago</c>.</summary>
    Writing,

    /// <summary>From the time the passage is about: <c>the following day</c>, <c>two years earlier</c>.</summary>
    Narrative,
}

/// <summary>A part of the day, with the TIMEX3 code.</summary>
public enum DayPart : byte
{
    /// <summary>No part.</summary>
    None,

    /// <summary>Morning, TMO.</summary>
    Morning,

    /// <summary>Midday, TMI.</summary>
    Midday,

    /// <summary>Afternoon, TAF.</summary>
    Afternoon,

    /// <summary>Evening, TEV.</summary>
    Evening,

    /// <summary>Night, TNI.</summary>
    Night,

    /// <summary>Daytime, TDT.</summary>
    Daytime,
}

/// <summary>A season, numbered as in EDTF (21 to 24).</summary>
public enum Season : byte
{
    /// <summary>No season.</summary>
    None = 0,

    /// <summary>Spring, SP.</summary>
    Spring = 21,

    /// <summary>Summer, SU.</summary>
    Summer = 22,

    /// <summary>Autumn, FA.</summary>
    Autumn = 23,

    /// <summary>Winter, WI; it begins in December of its year.</summary>
    Winter = 24,
}

/// <summary>A duration such as <c>two weeks</c>, or its adjective <c>two-week</c>.</summary>
/// <param name="Amount">How many units, or null where the words do not count them (<c>several years</c>, <c>weeks</c>).</param>
/// <param name="Unit">The unit.</param>
/// <param name="Direction">-1 for a span up to now (<c>the past two months</c>), +1 for one from now, 0 for a bare length.</param>
public sealed record DurationMeaning(decimal? Amount, TimeUnit Unit, int Direction = 0) : DateMeaning
{
    /// <summary>A second, finer part: <c>two hours and ten minutes</c>.</summary>
    public DurationMeaning? And { get; init; }

    /// <summary>The period the length lies in, as in <c>the first nine months of 2007</c>.</summary>
    public DateMeaning? Within { get; init; }
}

/// <summary>Times that recur: <c>every four years</c>, <c>daily</c>, <c>Fridays</c>.</summary>
/// <param name="Period">The length after which they recur, or the calendar pattern (<c>XXXX-WXX-5</c>).</param>
/// <param name="Quant">TIMEX3 quant, such as <c>EVERY</c>, or null.</param>
/// <param name="Frequency">TIMEX3 freq, such as <c>2X</c>, or null.</param>
public sealed record SetMeaning(DateMeaning Period, string? Quant, string? Frequency) : DateMeaning;

/// <summary>A reference without a date: <c>recently</c>, <c>now</c>, <c>the future</c>.</summary>
/// <param name="Direction">-1 for PAST_REF, 0 for PRESENT_REF, +1 for FUTURE_REF.</param>
public sealed record VagueMeaning(int Direction) : DateMeaning
{
    /// <summary>Whether the words refer to a time only where the text tells a history: "at that time", "the former emperor".</summary>
    public bool InHistories { get; init; }

    /// <summary>Whether it points back to the date that the passage is about, where it is about one: "back then".</summary>
    public bool PointsBack { get; init; }
}

/// <summary>The period a whole number of units away: <c>last month</c>, <c>two weeks ago</c>, <c>the next day</c>, <c>tomorrow</c>.</summary>
/// <param name="Unit">The unit counted.</param>
/// <param name="Count">How many units onwards; negative is back; null where the words do not say (<c>several years ago</c>).</param>
/// <param name="From">From where it counts.</param>
public sealed record ShiftMeaning(TimeUnit Unit, int? Count, ReferencePoint From) : DateMeaning
{
    /// <summary>-1 or +1: which way, for a shift without a count.</summary>
    public int Direction { get; init; }

    /// <summary>The date it counts from, where the words name it: <c>two days after March 3</c>.</summary>
    public DateMeaning? Origin { get; init; }

    /// <summary>The event it counts from, as written, where no date is named: <c>a week after the vote</c>.</summary>
    public string? EventText { get; init; }

    /// <summary>Whether it counts from a point (<c>a year ago</c>), and not by calendar periods (<c>last year</c>).</summary>
    public bool FromPoint { get; init; }

    /// <summary>A part of the day meant: <c>last night</c>, <c>tomorrow morning</c>.</summary>
    public DayPart Part { get; init; }

    /// <summary>The quarter, half or other period of the same kind is meant, as in <c>the year-earlier quarter</c>.</summary>
    public TimeUnit? SamePeriod { get; init; }
}
