using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Merging;

namespace EventTimeline.Graphs;

/// <summary>Collects nodes and edges while a graph is built; each node is made once, when it is first asked for.</summary>
internal sealed class GraphAssembly(IReadOnlyList<Actor> actors)
{
    private readonly Dictionary<string, Actor> _actors = actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<GraphNode> _nodes = [];
    private readonly List<GraphEdge> _edges = [];

    public void AddEvent(TimelineEvent item) => EventNode(item);

    public int EventNode(TimelineEvent item) =>
        Node($"event:{item.Id}", id => new GraphNode { Id = id, Kind = NodeKind.Event, Label = item.Title, Event = item });

    public int DocumentNode(TimelineDocument document) =>
        Node($"document:{document.Id}", id => new GraphNode { Id = id, Kind = NodeKind.Document, Label = document.Title ?? document.File, Document = document });

    /// <summary>The node of an actor; one that is missing from the list is shown by its id rather than lost.</summary>
    public int ActorNode(string id)
    {
        var actor = _actors.GetValueOrDefault(id) ?? new Actor { Id = id, Name = id, Kind = ActorKind.Thing };
        var kind = actor.Kind == ActorKind.Place ? NodeKind.Place : NodeKind.Actor;
        var prefix = kind == NodeKind.Place ? "place" : "actor";
        return Node($"{prefix}:{id}", nodeId => new GraphNode { Id = nodeId, Kind = kind, Label = actor.Name, Actor = actor });
    }

    /// <summary>The node of a place: an actor's where the text is an actor's id, else one of its own.</summary>
    public int PlaceNode(string place) => _actors.ContainsKey(place)
        ? ActorNode(place)
        : Node($"place:{NmToken.From(place)}", id => new GraphNode { Id = id, Kind = NodeKind.Place, Label = place });

    public void AddEdge(int source, int target, EdgeKind kind, string label, int weight, DateBounds bounds) =>
        _edges.Add(new GraphEdge
        {
            Index = _edges.Count,
            Source = source,
            Target = target,
            Kind = kind,
            Label = label,
            Weight = weight,
            Bounds = bounds,
        });

    public EventGraph ToGraph(bool isDirected) => new(_nodes, _edges, isDirected);

    private int Node(string id, Func<string, GraphNode> make)
    {
        id = NmToken.From(id);
        if (!_positions.TryGetValue(id, out var position))
        {
            position = _nodes.Count;
            _positions.Add(id, position);
            _nodes.Add(make(id));
        }

        return position;
    }
}
