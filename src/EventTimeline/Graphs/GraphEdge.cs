using EventTimeline.Dates;

namespace EventTimeline.Graphs;

/// <summary>What an edge says.</summary>
public enum EdgeKind
{
    /// <summary>Actor → event: took part, in the role that is the edge's label.</summary>
    Participation,

    /// <summary>Event → place.</summary>
    Location,

    /// <summary>Document → event: reports it.</summary>
    Report,

    /// <summary>Event → event: lies wholly before it.</summary>
    Precedes,

    /// <summary>Actor – actor: took part in the same events; the weight counts them.</summary>
    CoParticipation,
}

/// <summary>An edge of an <see cref="EventGraph"/>; several may join the same two nodes.</summary>
public sealed record GraphEdge
{
    /// <summary>Position in <see cref="EventGraph.Edges"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Position of the node it leaves.</summary>
    public required int Source { get; init; }

    /// <summary>Position of the node it enters.</summary>
    public required int Target { get; init; }

    /// <summary>What it says.</summary>
    public required EdgeKind Kind { get; init; }

    /// <summary>The role of a participation, else the kind in words.</summary>
    public required string Label { get; init; }

    /// <summary>Number of events (co-participation) or of quotes (report) it stands for; else 1.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>From the earliest day to the latest of the events it stands for.</summary>
    public DateBounds Bounds { get; init; }

    /// <summary>The node at the other end.</summary>
    public int Other(int node) => node == Source ? Target : Source;
}
