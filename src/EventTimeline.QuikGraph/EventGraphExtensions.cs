using EventTimeline.Graphs;
using global::QuikGraph;

namespace EventTimeline.QuikGraph;

/// <summary>Views of a timeline's graph as QuikGraph graphs, for its algorithms.</summary>
public static class EventGraphExtensions
{
    /// <summary>The graph with node ids as vertices and our edges as tags; parallel edges and loops are kept.</summary>
    public static BidirectionalGraph<string, TaggedEdge<string, GraphEdge>> ToQuikGraph(this EventGraph graph) => graph.ToQuikGraph(_ => true);

    /// <summary>The same with the edges that <paramref name="keep"/> takes; every node stays.</summary>
    public static BidirectionalGraph<string, TaggedEdge<string, GraphEdge>> ToQuikGraph(this EventGraph graph, Func<GraphEdge, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(keep);
        var result = new BidirectionalGraph<string, TaggedEdge<string, GraphEdge>>(allowParallelEdges: true);
        result.AddVertexRange(graph.Nodes.Select(node => node.Id));
        result.AddEdgeRange(graph.Edges.Where(keep).Select(edge =>
            new TaggedEdge<string, GraphEdge>(graph.Nodes[edge.Source].Id, graph.Nodes[edge.Target].Id, edge)));
        return result;
    }
}
