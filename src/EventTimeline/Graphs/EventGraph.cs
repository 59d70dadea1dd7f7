namespace EventTimeline.Graphs;

/// <summary>
/// A typed multigraph over events, actors, places and documents. Immutable; nodes and edges are numbered from 0 in a stable order.
/// </summary>
public sealed class EventGraph
{
    private readonly Dictionary<string, int> _byId;
    private readonly int[] _edgeStart;
    private readonly int[] _incident;

    internal EventGraph(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges, bool isDirected)
    {
        Nodes = nodes;
        Edges = edges;
        IsDirected = isDirected;
        _byId = new Dictionary<string, int>(nodes.Count, StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            _byId.Add(nodes[i].Id, i);
        }

        (_edgeStart, _incident) = IndexEdges(nodes.Count, edges);
    }

    /// <summary>The nodes.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>The edges.</summary>
    public IReadOnlyList<GraphEdge> Edges { get; }

    /// <summary>Whether the direction of edges means something; false for the view of actors alone.</summary>
    public bool IsDirected { get; }

    /// <summary>Position of the node with an id, or -1.</summary>
    public int IndexOf(string id) => _byId.GetValueOrDefault(id, -1);

    /// <summary>The edges that leave or enter a node, in order of their index; a loop stands once.</summary>
    public IEnumerable<GraphEdge> EdgesAt(int node)
    {
        for (var i = _edgeStart[node]; i < _edgeStart[node + 1]; i++)
        {
            yield return Edges[_incident[i]];
        }
    }

    private static (int[] Start, int[] Incident) IndexEdges(int nodes, IReadOnlyList<GraphEdge> edges)
    {
        var start = new int[nodes + 1];
        foreach (var edge in edges)
        {
            start[edge.Source + 1]++;
            if (edge.Target != edge.Source)
            {
                start[edge.Target + 1]++;
            }
        }

        for (var i = 0; i < nodes; i++)
        {
            start[i + 1] += start[i];
        }

        var next = start[..nodes];
        var incident = new int[start[nodes]];
        foreach (var edge in edges)
        {
            incident[next[edge.Source]++] = edge.Index;
            if (edge.Target != edge.Source)
            {
                incident[next[edge.Target]++] = edge.Index;
            }
        }

        return (start, incident);
    }
}
