using BenchmarkDotNet.Attributes;
using EventTimeline.Graphs;
using EventTimeline.Graphs.Engines;
using EventTimeline.Merging;

namespace EventTimeline.Benchmarks;

/// <summary>The same questions to every graph engine that is built in, on a graph of events with random participants.</summary>
[MemoryDiagnoser]
public class GraphBenchmarks
{
    private EventGraph _graph = GraphBuilder.Build(GraphView.ActorsEvents, [], [], []);

    public static IEnumerable<IGraphEngine> Engines =>
    [
        new DefaultGraphEngine(),
#if OPTIONAL_ENGINES
        new QuikGraph.QuikGraphEngine(),
#endif
    ];

    [ParamsSource(nameof(Engines))]
    public IGraphEngine Engine { get; set; } = new DefaultGraphEngine();

    /// <summary>Number of events; each has three participants out of a third as many actors.</summary>
    [Params(300, 3000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var random = new Random(1);
        var events = Enumerable.Range(0, Events).Select(index => new TimelineEvent
        {
            Id = $"{index}",
            Title = "Event",
            Type = "consult",
            Participants = [.. Enumerable.Range(0, 3).Select(_ => new Participation($"actor-{random.Next(Events / 3)}", "participant"))],
        });
        _graph = GraphBuilder.Build(GraphView.ActorsEvents, [], [], [.. events]);
    }

    [Benchmark]
    public object? ShortestPath() => Engine.ShortestPath(_graph, 0, _graph.Nodes.Count - 1);

    [Benchmark]
    public object? Order() => Engine.Order(_graph, EdgeKind.Participation);

    [Benchmark]
    public object? Components() => Engine.Components(_graph);

    [Benchmark]
    public object? Rank() => Engine.Rank(_graph);
}
