namespace EventTimeline.Graphs.Engines;

/// <summary>Answers questions about a graph. The default engine and the optional ones give answers of the same worth to the same question.</summary>
public interface IGraphEngine
{
    /// <summary>The word that chooses it on the command line.</summary>
    string Name { get; }

    /// <summary>A shortest path between two nodes, whatever the direction of its edges.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">Position of the node it starts from.</param>
    /// <param name="to">Position of the node it ends at.</param>
    /// <returns>The edges in order, empty where both are one node, null where nothing joins them.</returns>
    IReadOnlyList<GraphEdge>? ShortestPath(EventGraph graph, int from, int to);

    /// <summary>An order in which every edge of a kind leads forward.</summary>
    /// <returns>Positions of all nodes, or null where the edges of that kind form a cycle.</returns>
    IReadOnlyList<int>? Order(EventGraph graph, EdgeKind kind);

    /// <summary>The connected components, whatever the direction of edges.</summary>
    /// <returns>For each node the number of its component; components are numbered from 0 by their first node.</returns>
    IReadOnlyList<int> Components(EventGraph graph);

    /// <summary>How central each node is: PageRank with damping 0.85 over edges walked both ways, parallel edges counted each.</summary>
    /// <returns>A score for each node; all are positive and add up to 1. An isolated node gives its share to all.</returns>
    IReadOnlyList<double> Rank(EventGraph graph);
}
