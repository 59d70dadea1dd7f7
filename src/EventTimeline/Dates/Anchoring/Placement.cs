using EventTimeline.Text;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Why a reading was taken, for the sentence that a person reads.</summary>
internal enum PlacementReason : byte
{
    /// <summary>Nothing decides it.</summary>
    Undecided,

    /// <summary>The words say it in full.</summary>
    Stated,

    /// <summary>The words say it in full, in another calendar.</summary>
    Converted,

    /// <summary>Counted from the anchor.</summary>
    Counted,

    /// <summary>The reading nearest to the anchor.</summary>
    Nearest,

    /// <summary>A past verb looks back from the anchor.</summary>
    LooksBack,

    /// <summary>A future verb looks ahead from the anchor.</summary>
    LooksAhead,

    /// <summary>The passage moves along.</summary>
    MovesAlong,

    /// <summary>The day of the week fits this year alone.</summary>
    WeekdayFits,
}

/// <summary>Where an expression lies in time.</summary>
/// <param name="Period">The period, or null for a reference without one.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct Placement(Period? Period, DateBasis Basis, PlacementReason Reason)
{
    /// <summary>The reading that was not taken.</summary>
    public Period? Rejected { get; init; }

    /// <summary>Where the day cannot be told: between which days it lies; null elsewhere.</summary>
    public DateBounds? Bounds { get; init; }

    /// <summary>-1, 0 or 1 where only past, present or future is known.</summary>
    public int Direction { get; init; }

    /// <summary>What it was counted from.</summary>
    public Period? Anchor { get; init; }

    /// <summary>Where the anchor stands, if it stands in the text.</summary>
    public TextSpan? AnchorSpan { get; init; }

    /// <summary>Name of the dated event it was counted from.</summary>
    public string? EventTitle { get; init; }

    /// <summary>A reference to past, present or future.</summary>
    public static Placement Vague(int direction) => new(null, DateBasis.None, PlacementReason.Undecided) { Direction = direction };
}
