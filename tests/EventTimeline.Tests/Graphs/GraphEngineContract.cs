using EventTimeline.Graphs;
using EventTimeline.Graphs.Engines;
using FsCheck;
using FsCheck.Fluent;

namespace EventTimeline.Tests.Graphs;

/// <summary>What every engine must answer; each engine present has a class that derives from this.</summary>
public abstract class GraphEngineContract
{
    protected abstract IGraphEngine Engine { get; }

    [Fact]
    public void A_path_is_as_short_as_can_be_and_hangs_together() => Check(graph =>
    {
        var distances = Distances(graph);
        for (var from = 0; from < graph.Nodes.Count; from++)
        {
            for (var to = 0; to < graph.Nodes.Count; to++)
            {
                var path = Engine.ShortestPath(graph, from, to);
                if ((path?.Count ?? int.MaxValue) != distances[from, to] || (path is not null && Walk(path, from) != to))
                {
                    return false;
                }
            }
        }

        return true;
    });

    [Fact]
    public void An_order_has_every_edge_lead_forward_or_there_is_a_cycle() => Check(graph =>
    {
        var order = Engine.Order(graph, EdgeKind.Precedes);
        if (order is null)
        {
            return HasCycle(graph);
        }

        var position = new int[graph.Nodes.Count];
        for (var i = 0; i < order.Count; i++)
        {
            position[order[i]] = i;
        }

        return order.Order().SequenceEqual(Enumerable.Range(0, graph.Nodes.Count))
            && graph.Edges.Where(edge => edge.Kind == EdgeKind.Precedes).All(edge => position[edge.Source] < position[edge.Target]);
    });

    [Fact]
    public void Two_nodes_share_a_component_where_a_path_joins_them() => Check(graph =>
    {
        var distances = Distances(graph);
        var components = Engine.Components(graph);
        var pairs = from one in Enumerable.Range(0, graph.Nodes.Count) from other in Enumerable.Range(0, graph.Nodes.Count) select (one, other);
        return pairs.All(pair => (components[pair.one] == components[pair.other]) == (distances[pair.one, pair.other] < int.MaxValue))
            && components.Distinct().SequenceEqual(Enumerable.Range(0, components.Max() + 1));
    });

    [Fact]
    public void Ranks_are_positive_add_up_to_one_and_agree_with_the_power_method() => Check(graph =>
    {
        var ranks = Engine.Rank(graph);
        var expected = PowerMethod(graph);
        return Math.Abs(ranks.Sum() - 1) < 1e-6 && ranks.Zip(expected).All(pair => pair.First > 0 && Math.Abs(pair.First - pair.Second) < 1e-6);
    });

    [Fact]
    public void A_graph_without_edges_is_answered_too()
    {
        var graph = RandomGraphs.Make(3, []);
        Engine.ShortestPath(graph, 0, 1).ShouldBeNull();
        Engine.ShortestPath(graph, 1, 1).ShouldBe([]);
        Engine.Order(graph, EdgeKind.Precedes)!.Order().ShouldBe([0, 1, 2]);
        Engine.Components(graph).ShouldBe([0, 1, 2]);
        Engine.Rank(graph).ShouldAllBe(rank => Math.Abs(rank - (1.0 / 3)) < 1e-9);
    }

    private static void Check(Func<EventGraph, bool> law) =>
        Prop.ForAll(RandomGraphs.All, law).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static int Walk(IReadOnlyList<GraphEdge> path, int node)
    {
        foreach (var edge in path)
        {
            if (edge.Source != node && edge.Target != node)
            {
                return -1;
            }

            node = edge.Other(node);
        }

        return node;
    }

    /// <summary>All distances by Floyd and Warshall, an independent way to the same answer.</summary>
    private static int[,] Distances(EventGraph graph)
    {
        var count = graph.Nodes.Count;
        var distance = new int[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                distance[i, j] = i == j ? 0 : int.MaxValue;
            }
        }

        foreach (var edge in graph.Edges.Where(edge => edge.Source != edge.Target))
        {
            distance[edge.Source, edge.Target] = distance[edge.Target, edge.Source] = 1;
        }

        for (var k = 0; k < count; k++)
        {
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < count; j++)
                {
                    var through = distance[i, k] == int.MaxValue || distance[k, j] == int.MaxValue ? int.MaxValue : distance[i, k] + distance[k, j];
                    distance[i, j] = Math.Min(distance[i, j], through);
                }
            }
        }

        return distance;
    }

    private static bool HasCycle(EventGraph graph)
    {
        var reach = graph.Nodes.Select(_ => new HashSet<int>()).ToArray();
        for (var round = 0; round <= graph.Nodes.Count; round++)
        {
            foreach (var edge in graph.Edges.Where(edge => edge.Kind == EdgeKind.Precedes))
            {
                reach[edge.Source].Add(edge.Target);
                reach[edge.Source].UnionWith(reach[edge.Target].ToArray());
            }
        }

        return reach.Select((nodes, node) => nodes.Contains(node)).Any(found => found);
    }

    private static double[] PowerMethod(EventGraph graph)
    {
        var count = graph.Nodes.Count;
        var share = new double[count, count];
        foreach (var edge in graph.Edges)
        {
            share[edge.Source, edge.Target]++;
            share[edge.Target, edge.Source]++;
        }

        var rank = Enumerable.Repeat(1.0 / count, count).ToArray();
        for (var round = 0; round < 400; round++)
        {
            var next = new double[count];
            for (var from = 0; from < count; from++)
            {
                var degree = Enumerable.Range(0, count).Sum(to => share[from, to]);
                for (var to = 0; to < count; to++)
                {
                    next[to] += rank[from] * (0.15 / count + 0.85 * (degree == 0 ? 1.0 / count : share[from, to] / degree));
                }
            }

            rank = next;
        }

        return rank;
    }
}

/// <summary>The contract for the engine that is always there.</summary>
public sealed class DefaultGraphEngineTests : GraphEngineContract
{
    protected override IGraphEngine Engine { get; } = new DefaultGraphEngine();
}
