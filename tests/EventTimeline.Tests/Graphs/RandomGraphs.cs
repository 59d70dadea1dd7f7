using EventTimeline.Graphs;
using FsCheck.Fluent;

namespace EventTimeline.Tests.Graphs;

/// <summary>Random multigraphs with loops, parallel edges and isolated nodes.</summary>
internal static class RandomGraphs
{
    public static FsCheck.Arbitrary<EventGraph> All { get; } = Generator().ToArbitrary();

    public static EventGraph Make(int nodes, IEnumerable<(int Source, int Target)> edges) => new(
        [.. Enumerable.Range(0, nodes).Select(node => new GraphNode { Id = $"event:{node}", Kind = NodeKind.Event, Label = $"{node}" })],
        [.. edges.Select((edge, index) => new GraphEdge
        {
            Index = index,
            Source = edge.Source,
            Target = edge.Target,
            Kind = index % 3 == 0 ? EdgeKind.Participation : EdgeKind.Precedes,
            Label = "edge",
        })],
        isDirected: true);

    private static FsCheck.Gen<EventGraph> Generator() =>
        from nodes in Gen.Choose(1, 12)
        from edges in Gen.Choose(0, nodes - 1).Two().Select(pair => (pair.Item1, pair.Item2)).ListOf()
        select Make(nodes, edges);
}
