using EventTimeline.Actors;
using EventTimeline.Merging;

namespace EventTimeline.Graphs;

/// <summary>What a node stands for.</summary>
public enum NodeKind
{
    /// <summary>An event.</summary>
    Event,

    /// <summary>An actor that is not a place.</summary>
    Actor,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A document that reports events.</summary>
    Document,
}

/// <summary>A node of an <see cref="EventGraph"/>; exactly one of the last three is set, none for a place that is no actor.</summary>
public sealed record GraphNode
{
    /// <summary>Unique in the graph, stable, an XML NMTOKEN: <c>event:</c>, <c>actor:</c>, <c>place:</c> or <c>document:</c> and the id.</summary>
    public required string Id { get; init; }

    /// <summary>What it stands for.</summary>
    public required NodeKind Kind { get; init; }

    /// <summary>What to show a person.</summary>
    public required string Label { get; init; }

    /// <summary>The event that it stands for.</summary>
    public TimelineEvent? Event { get; init; }

    /// <summary>The actor that it stands for.</summary>
    public Actor? Actor { get; init; }

    /// <summary>The document that it stands for.</summary>
    public TimelineDocument? Document { get; init; }
}
