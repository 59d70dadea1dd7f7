namespace EventTimeline.Graphs;

/// <summary>Which part of the graph to show.</summary>
public enum GraphView
{
    /// <summary>Events, actors, places and documents with every kind of edge but co-participation.</summary>
    Full,

    /// <summary>Events and those who took part.</summary>
    ActorsEvents,

    /// <summary>Actors alone, joined where they took part in the same event; undirected.</summary>
    Actors,
}
