using EventTimeline.Actors;

namespace EventTimeline.Merging;

/// <summary>A person's word on whether two actors are one.</summary>
/// <param name="First">Id of one; it keeps its id where they are the same.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Same">Whether they are one.</param>
public sealed record ActorVerdict(string First, string Second, bool Same);

/// <summary>The timeline that a person may have edited since it was built, and what of it they fixed. Immutable.</summary>
public sealed record HandEdits
{
    /// <summary>There is no earlier timeline.</summary>
    public static HandEdits None { get; } = new();

    /// <summary>The documents as the file has them.</summary>
    public IReadOnlyList<TimelineDocument> Documents { get; init; } = [];

    /// <summary>The actors as the file has them.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>The events as the file has them.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; init; } = [];

    /// <summary>The entries that a person added or of which they changed a field, now or before an earlier build.</summary>
    public IReadOnlyList<FixedEntry> Fixed { get; init; } = [];

    /// <summary>What was taken out before an earlier build.</summary>
    public IReadOnlyList<RemovedEntry> Removed { get; init; } = [];

    /// <summary>Which actors a person said to be one, or not.</summary>
    public IReadOnlyList<ActorVerdict> Verdicts { get; init; } = [];

    /// <summary>Marks of the reports and names that the last build wrote; those that the file no longer has were taken out.</summary>
    public IReadOnlySet<Mark> Written { get; init; } = new HashSet<Mark>();

    /// <summary>Whether there is nothing to keep.</summary>
    public bool IsEmpty => Events.Count == 0 && Actors.Count == 0 && Removed.Count == 0 && Written.Count == 0;
}
