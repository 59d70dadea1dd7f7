namespace EventTimeline.Graphs.Engines;

/// <summary>The engine that is always there. Every answer takes time linear in nodes and edges, a ranking that times the number of rounds.</summary>
public sealed class DefaultGraphEngine : IGraphEngine
{
    private const double Damping = 0.85;
    private const double Tolerance = 1e-10;
    private const int MostRounds = 200;

    /// <inheritdoc/>
    public string Name => "default";

    /// <inheritdoc/>
    public IReadOnlyList<GraphEdge>? ShortestPath(EventGraph graph, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var arrivedBy = new GraphEdge?[graph.Nodes.Count];
        var seen = new bool[graph.Nodes.Count];
        var queue = new Queue<int>([from]);
        seen[from] = true;
        while (!seen[to] && queue.TryDequeue(out var node))
        {
            foreach (var edge in graph.EdgesAt(node))
            {
                var next = edge.Other(node);
                if (!seen[next])
                {
                    seen[next] = true;
                    arrivedBy[next] = edge;
                    queue.Enqueue(next);
                }
            }
        }

        return seen[to] ? WalkBack(arrivedBy, to) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<int>? Order(EventGraph graph, EdgeKind kind)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var waiting = new int[graph.Nodes.Count];
        foreach (var edge in graph.Edges.Where(edge => edge.Kind == kind))
        {
            waiting[edge.Target]++;
        }

        var order = new List<int>(Enumerable.Range(0, waiting.Length).Where(node => waiting[node] == 0));
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var edge in graph.EdgesAt(order[i]))
            {
                if (edge.Kind == kind && edge.Source == order[i] && --waiting[edge.Target] == 0)
                {
                    order.Add(edge.Target);
                }
            }
        }

        return order.Count == waiting.Length ? order : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<int> Components(EventGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var component = new int[graph.Nodes.Count];
        Array.Fill(component, -1);
        var count = 0;
        for (var node = 0; node < component.Length; node++)
        {
            if (component[node] < 0)
            {
                Flood(graph, node, component, count++);
            }
        }

        return component;
    }

    /// <inheritdoc/>
    public IReadOnlyList<double> Rank(EventGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var count = graph.Nodes.Count;
        var degree = new int[count];
        foreach (var edge in graph.Edges)
        {
            degree[edge.Source]++;
            degree[edge.Target]++;
        }

        var rank = new double[count];
        Array.Fill(rank, 1.0 / Math.Max(count, 1));
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Spread(graph, rank, degree);
            var change = next.Zip(rank, (now, before) => Math.Abs(now - before)).Sum();
            rank = next;
            if (change < Tolerance)
            {
                break;
            }
        }

        return rank;
    }

    private static List<GraphEdge> WalkBack(GraphEdge?[] arrivedBy, int to)
    {
        var path = new List<GraphEdge>();
        for (var node = to; arrivedBy[node] is { } edge; node = edge.Other(node))
        {
            path.Add(edge);
        }

        path.Reverse();
        return path;
    }

    private static void Flood(EventGraph graph, int start, int[] component, int number)
    {
        var stack = new Stack<int>([start]);
        component[start] = number;
        while (stack.TryPop(out var node))
        {
            foreach (var edge in graph.EdgesAt(node))
            {
                var next = edge.Other(node);
                if (component[next] < 0)
                {
                    component[next] = number;
                    stack.Push(next);
                }
            }
        }
    }

    private static double[] Spread(EventGraph graph, double[] rank, int[] degree)
    {
        var count = rank.Length;
        var idle = 0.0;
        for (var node = 0; node < count; node++)
        {
            idle += degree[node] == 0 ? rank[node] : 0;
        }

        var next = new double[count];
        Array.Fill(next, (1 - Damping + (Damping * idle)) / count);
        foreach (var edge in graph.Edges)
        {
            next[edge.Target] += Damping * rank[edge.Source] / degree[edge.Source];
            next[edge.Source] += Damping * rank[edge.Target] / degree[edge.Target];
        }

        return next;
    }
}
