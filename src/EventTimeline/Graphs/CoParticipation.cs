using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Merging;
using NodaTime;

namespace EventTimeline.Graphs;

/// <summary>The view of actors alone: an edge joins two who took part in the same events, and counts those events.</summary>
internal static class CoParticipation
{
    /// <summary>Participants of one event that are paired; a crowd beyond it would give an edge for every pair and tell nothing.</summary>
    private const int MostParticipants = 64;

    public static EventGraph Build(IReadOnlyList<Actor> actors, IReadOnlyList<TimelineEvent> events)
    {
        var assembly = new GraphAssembly(actors);
        var shared = new Dictionary<(int First, int Second), (int Count, DateBounds Bounds)>();
        foreach (var item in events)
        {
            var nodes = item.Participants.Select(participation => participation.Actor)
                .Distinct(StringComparer.Ordinal).Take(MostParticipants).Select(assembly.ActorNode).Order().ToList();
            foreach (var pair in Pairs(nodes))
            {
                shared[pair] = shared.TryGetValue(pair, out var known)
                    ? (known.Count + 1, Hull(known.Bounds, item.Date.Bounds))
                    : (1, item.Date.Bounds);
            }
        }

        foreach (var (pair, (count, bounds)) in shared.OrderBy(entry => entry.Key))
        {
            assembly.AddEdge(pair.First, pair.Second, EdgeKind.CoParticipation, "took part with", count, bounds);
        }

        return assembly.ToGraph(isDirected: false);
    }

    private static IEnumerable<(int First, int Second)> Pairs(List<int> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            for (var j = i + 1; j < nodes.Count; j++)
            {
                yield return (nodes[i], nodes[j]);
            }
        }
    }

    /// <summary>The earliest and the latest day of both; an event that is not dated does not open the bounds.</summary>
    private static DateBounds Hull(DateBounds one, DateBounds other) =>
        new(Pick(one.Earliest, other.Earliest, earliest: true), Pick(one.Latest, other.Latest, earliest: false));

    private static LocalDate? Pick(LocalDate? one, LocalDate? other, bool earliest)
    {
        if (one is not { } first || other is not { } second)
        {
            return one ?? other;
        }

        return earliest ? LocalDate.Min(first, second) : LocalDate.Max(first, second);
    }
}
