#if OPTIONAL_ENGINES
using EventTimeline.Graphs;
using EventTimeline.Graphs.Engines;
using EventTimeline.QuikGraph;

namespace EventTimeline.Tests.Graphs;

/// <summary>The contract for QuikGraph; built with <c>-p:OptionalEngines=true</c>.</summary>
public sealed class QuikGraphEngineTests : GraphEngineContract
{
    protected override IGraphEngine Engine { get; } = new QuikGraphEngine();

    [Fact]
    public void Every_view_keeps_its_nodes_and_edges()
    {
        var timeline = SampleTimeline.Make();
        foreach (var view in Enum.GetValues<GraphView>())
        {
            var graph = GraphBuilder.Build(view, timeline.Documents, timeline.Actors, timeline.Events);
            var adapted = graph.ToQuikGraph();
            adapted.Vertices.ShouldBe(graph.Nodes.Select(node => node.Id), ignoreOrder: true);
            adapted.Edges.Select(edge => edge.Tag).ShouldBe(graph.Edges, ignoreOrder: true);
        }
    }
}
#endif
