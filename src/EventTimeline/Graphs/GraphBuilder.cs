using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Merging;

namespace EventTimeline.Graphs;

/// <summary>Makes the graph of a chronology. Stateless; the same input gives the same graph.</summary>
public static class GraphBuilder
{
    /// <summary>Builds a view.</summary>
    /// <param name="view">Which part to build.</param>
    /// <param name="documents">The documents; used by <see cref="GraphView.Full"/> alone.</param>
    /// <param name="actors">The actors; only those who take part in one of <paramref name="events"/>, or are its place, become nodes.</param>
    /// <param name="events">The events in order of time.</param>
    public static EventGraph Build(
        GraphView view, IReadOnlyList<TimelineDocument> documents, IReadOnlyList<Actor> actors, IReadOnlyList<TimelineEvent> events)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(events);
        return view == GraphView.Actors ? CoParticipation.Build(actors, events) : BuildDirected(view, documents, actors, events);
    }

    private static EventGraph BuildDirected(
        GraphView view, IReadOnlyList<TimelineDocument> documents, IReadOnlyList<Actor> actors, IReadOnlyList<TimelineEvent> events)
    {
        var assembly = new GraphAssembly(actors);
        foreach (var item in events)
        {
            assembly.AddEvent(item);
        }

        foreach (var item in events)
        {
            AddParticipations(assembly, item);
        }

        if (view == GraphView.Full)
        {
            AddLocations(assembly, events);
            AddReports(assembly, documents, events);
            AddOrder(assembly, events);
        }

        return assembly.ToGraph(isDirected: true);
    }

    private static void AddParticipations(GraphAssembly assembly, TimelineEvent item)
    {
        var target = assembly.EventNode(item);
        foreach (var participation in item.Participants.Distinct())
        {
            assembly.AddEdge(assembly.ActorNode(participation.Actor), target, EdgeKind.Participation, participation.Role, 1, item.Date.Bounds);
        }
    }

    private static void AddLocations(GraphAssembly assembly, IReadOnlyList<TimelineEvent> events)
    {
        foreach (var item in events)
        {
            if (item.Place is { Length: > 0 } place)
            {
                assembly.AddEdge(assembly.EventNode(item), assembly.PlaceNode(place), EdgeKind.Location, "in", 1, item.Date.Bounds);
            }
        }
    }

    private static void AddReports(GraphAssembly assembly, IReadOnlyList<TimelineDocument> documents, IReadOnlyList<TimelineEvent> events)
    {
        var byId = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        foreach (var item in events)
        {
            foreach (var reports in item.Sources.GroupBy(source => source.Document, StringComparer.Ordinal))
            {
                var document = byId.GetValueOrDefault(reports.Key) ?? new TimelineDocument(reports.Key, reports.Key, null, DocumentDate.Unknown);
                assembly.AddEdge(
                    assembly.DocumentNode(document), assembly.EventNode(item), EdgeKind.Report, "reports", reports.Count(), document.Published.Bounds);
            }
        }
    }

    /// <summary>One edge an event, to the nearest later entry that certainly comes after it: the order without an edge for every pair.</summary>
    private static void AddOrder(GraphAssembly assembly, IReadOnlyList<TimelineEvent> events)
    {
        var started = events.Where(item => item.Date.Bounds.Earliest is not null).OrderBy(item => item.Date.Bounds.Earliest!.Value).ToList();
        var starts = started.ConvertAll(item => item.Date.Bounds.Earliest!.Value);
        foreach (var item in events.Where(item => item.Date.Bounds.Latest is not null))
        {
            var index = starts.BinarySearch(item.Date.Bounds.Latest!.Value.PlusDays(1));
            index = index < 0 ? ~index : FirstOf(starts, index);
            if (index < started.Count)
            {
                assembly.AddEdge(assembly.EventNode(item), assembly.EventNode(started[index]), EdgeKind.Precedes, "precedes", 1, default);
            }
        }
    }

    private static int FirstOf<T>(List<T> sorted, int index)
        where T : IEquatable<T>
    {
        while (index > 0 && sorted[index - 1].Equals(sorted[index]))
        {
            index--;
        }

        return index;
    }
}
