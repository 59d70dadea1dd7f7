using EventTimeline.Graphs;

namespace EventTimeline.Tests.Graphs;

public sealed class GraphBuilderTests
{
    [Fact]
    public void The_full_view_holds_events_actors_places_and_documents()
    {
        var graph = Build(GraphView.Full);
        graph.Nodes.CountBy(node => node.Kind).ShouldBe(
        [
            new(NodeKind.Event, 4), new(NodeKind.Actor, 2), new(NodeKind.Place, 2), new(NodeKind.Document, 1),
        ], ignoreOrder: true);
        graph.Edges.CountBy(edge => edge.Kind).ShouldBe(
        [
            new(EdgeKind.Participation, 4), new(EdgeKind.Location, 2), new(EdgeKind.Report, 4), new(EdgeKind.Precedes, 2),
        ], ignoreOrder: true);
    }

    [Fact]
    public void An_event_precedes_the_nearest_one_that_certainly_comes_later()
    {
        var graph = Build(GraphView.Full);
        graph.Edges.Where(edge => edge.Kind == EdgeKind.Precedes)
            .Select(edge => (graph.Nodes[edge.Source].Id, graph.Nodes[edge.Target].Id))
            .ShouldBe([("event:strike", "event:talks"), ("event:talks", "event:since")], ignoreOrder: true);
    }

    [Fact]
    public void Actors_are_joined_where_they_took_part_in_the_same_event()
    {
        var graph = Build(GraphView.Actors);
        graph.IsDirected.ShouldBeFalse();
        var edge = graph.Edges.ShouldHaveSingleItem();
        edge.Weight.ShouldBe(1);
        edge.Bounds.Earliest.ShouldBe(new NodaTime.LocalDate(2014, 3, 2));
    }

    [Fact]
    public void Ids_that_XML_forbids_are_written_so_that_they_stay_apart()
    {
        NmToken.From("place:a b").ShouldBe("place:a_20.b");
        NmToken.From("place:a_b").ShouldNotBe(NmToken.From("place:a b"));
        NmToken.From("actor:hamas").ShouldBe("actor:hamas");
    }

    [Fact]
    public void A_participant_that_is_no_listed_actor_is_shown_by_its_id()
    {
        var timeline = SampleTimeline.Make();
        var graph = GraphBuilder.Build(GraphView.ActorsEvents, [], [], timeline.Events);
        graph.Nodes[graph.IndexOf("actor:ana-lopez")].Label.ShouldBe("ana-lopez");
    }

    private static EventGraph Build(GraphView view)
    {
        var timeline = SampleTimeline.Make();
        return GraphBuilder.Build(view, timeline.Documents, timeline.Actors, timeline.Events);
    }
}
