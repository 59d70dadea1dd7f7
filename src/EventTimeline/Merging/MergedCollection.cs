using EventTimeline.Actors;
using EventTimeline.Text;

namespace EventTimeline.Merging;

/// <summary>The whole collection after merging and hand edits, not yet in order.</summary>
public sealed record MergedCollection
{
    /// <summary>The documents, by id.</summary>
    public IReadOnlyList<TimelineDocument> Documents { get; init; } = [];

    /// <summary>The actors, by id.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>One entry a real event.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; init; } = [];

    /// <summary>Pairs of actors for a person to accept or refuse.</summary>
    public IReadOnlyList<DoubtfulActorMerge> DoubtfulActors { get; init; } = [];

    /// <summary>What a person took out and stays out.</summary>
    public IReadOnlyList<RemovedEntry> Removed { get; init; } = [];

    /// <summary>Which actors a person said to be one, or not.</summary>
    public IReadOnlyList<ActorVerdict> Verdicts { get; init; } = [];

    /// <summary>What a person fixed.</summary>
    public IReadOnlyList<FixedEntry> Fixed { get; init; } = [];

    /// <summary>What merging has to say: kept edits, contradicting evidence.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
