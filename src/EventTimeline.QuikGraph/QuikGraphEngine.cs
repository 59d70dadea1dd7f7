using EventTimeline.Graphs;
using EventTimeline.Graphs.Engines;
using global::QuikGraph;
using global::QuikGraph.Algorithms;
using global::QuikGraph.Algorithms.ConnectedComponents;
using global::QuikGraph.Algorithms.Observers;
using global::QuikGraph.Algorithms.Ranking;
using global::QuikGraph.Algorithms.Search;

namespace EventTimeline.QuikGraph;

/// <summary>Answers questions about a graph with QuikGraph's algorithms.</summary>
public sealed class QuikGraphEngine : IGraphEngine
{
    private const double Damping = 0.85;

    /// <inheritdoc/>
    public string Name => "quikgraph";

    /// <inheritdoc/>
    public IReadOnlyList<GraphEdge>? ShortestPath(EventGraph graph, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (from == to)
        {
            return [];
        }

        var undirected = new UndirectedBidirectionalGraph<string, TaggedEdge<string, GraphEdge>>(graph.ToQuikGraph());
        var search = new UndirectedBreadthFirstSearchAlgorithm<string, TaggedEdge<string, GraphEdge>>(undirected);
        var observer = new UndirectedVertexPredecessorRecorderObserver<string, TaggedEdge<string, GraphEdge>>();
        using (observer.Attach(search))
        {
            search.Compute(graph.Nodes[from].Id);
        }

        return observer.TryGetPath(graph.Nodes[to].Id, out var path) ? [.. path.Select(edge => edge.Tag)] : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<int>? Order(EventGraph graph, EdgeKind kind)
    {
        ArgumentNullException.ThrowIfNull(graph);
        try
        {
            return [.. graph.ToQuikGraph(edge => edge.Kind == kind).TopologicalSort().Select(graph.IndexOf)];
        }
        catch (NonAcyclicGraphException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<int> Components(EventGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var algorithm = new WeaklyConnectedComponentsAlgorithm<string, TaggedEdge<string, GraphEdge>>(graph.ToQuikGraph());
        algorithm.Compute();
        var numbers = new Dictionary<int, int>();
        return [.. graph.Nodes.Select(node => Number(numbers, algorithm.Components[node.Id]))];
    }

    /// <inheritdoc/>
    /// <remarks>
    /// QuikGraph's scores are for directed edges, are not scaled to add up to 1, and let the share of a node without edges vanish. So each edge
    /// goes in both ways, and since all scores grow with the same base, giving isolated nodes that base and scaling gives the same ranks.
    /// </remarks>
    public IReadOnlyList<double> Rank(EventGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var walks = new BidirectionalGraph<int, Edge<int>>(allowParallelEdges: true);
        walks.AddVertexRange(graph.Edges.SelectMany(edge => new[] { edge.Source, edge.Target }).Distinct());
        walks.AddEdgeRange(graph.Edges.SelectMany(edge => new[] { new Edge<int>(edge.Source, edge.Target), new Edge<int>(edge.Target, edge.Source) }));
        var ranking = new PageRankAlgorithm<int, Edge<int>>(walks) { Damping = Damping, Tolerance = 1e-12, MaxIterations = 200 };
        ranking.Compute();

        var scores = Enumerable.Range(0, graph.Nodes.Count)
            .Select(node => ranking.Ranks.TryGetValue(node, out var score) ? score : 1 - Damping).ToArray();
        var sum = scores.Sum();
        return [.. scores.Select(score => score / sum)];
    }

    private static int Number(Dictionary<int, int> numbers, int component)
    {
        if (!numbers.TryGetValue(component, out var number))
        {
            number = numbers.Count;
            numbers.Add(component, number);
        }

        return number;
    }
}
