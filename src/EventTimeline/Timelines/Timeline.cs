using EventTimeline.Actors;
using EventTimeline.Merging;
using EventTimeline.Text;

namespace EventTimeline.Timelines;

/// <summary>The result: documents, actors, and events in order. Immutable.</summary>
public sealed record Timeline
{
    /// <summary>The documents, by id.</summary>
    public IReadOnlyList<TimelineDocument> Documents { get; init; } = [];

    /// <summary>The actors, by id.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>The events in order of time; the order is total and stable.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; init; } = [];

    /// <summary>Where sources disagree.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>Pairs of actors for a person to accept or refuse.</summary>
    public IReadOnlyList<DoubtfulActorMerge> DoubtfulActors { get; init; } = [];

    /// <summary>What a person took out and stays out.</summary>
    public IReadOnlyList<RemovedEntry> Removed { get; init; } = [];

    /// <summary>Which actors a person said to be one, or not.</summary>
    public IReadOnlyList<ActorVerdict> Verdicts { get; init; } = [];

    /// <summary>What a person fixed.</summary>
    public IReadOnlyList<FixedEntry> Fixed { get; init; } = [];

    /// <summary>What the build has to say: kept edits, contradicting evidence.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
