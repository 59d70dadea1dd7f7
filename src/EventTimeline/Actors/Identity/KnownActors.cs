using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Identity;

/// <summary>Puts what a person decided into the clusters before anything else.</summary>
internal static class KnownActors
{
    /// <summary>Joins and separates as decided, and reserves the ids that a person keeps.</summary>
    public static void Apply(ActorKnowledge knowledge, IReadOnlyList<NameNode> nodes, Clusters clusters)
    {
        var byName = NodesByName(nodes);
        foreach (var actor in knowledge.Known)
        {
            var held = actor.Aliases.Prepend(actor.Name).SelectMany(name => Named(byName, name)).Where(node => Fits(actor.Kind, nodes[node])).Distinct().ToList();
            for (var i = 1; i < held.Count; i++)
            {
                if (!clusters.AreSeparated(held[0], held[i]))
                {
                    clusters.Force(held[0], held[i]);
                }
            }

            if (held.Count > 0)
            {
                clusters.Keep(held[0], actor.Id);
            }
        }

        foreach (var decision in knowledge.Decisions)
        {
            Decide(decision, byName, clusters);
        }
    }

    private static void Decide(ActorDecision decision, Dictionary<string, List<int>> byName, Clusters clusters)
    {
        foreach (var first in Named(byName, decision.First))
        {
            foreach (var second in Named(byName, decision.Second).Where(second => second != first))
            {
                if (decision.Same)
                {
                    clusters.Force(first, second);
                }
                else
                {
                    clusters.Separate(first, second);
                }
            }
        }
    }

    // A kept person takes no place of the same name.
    private static bool Fits(ActorKind kind, NameNode node) => (kind == ActorKind.Person) == node.IsPerson && (kind == ActorKind.Place) == (node.Key[0] == 'l');

    private static List<int> Named(Dictionary<string, List<int>> byName, string name) => byName.TryGetValue(Letters.Fold(name), out var held) ? held : [];

    private static Dictionary<string, List<int>> NodesByName(IReadOnlyList<NameNode> nodes)
    {
        var byName = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            var key = Letters.Fold(nodes[i].Name);
            (byName.TryGetValue(key, out var held) ? held : byName[key] = []).Add(i);
        }

        return byName;
    }
}
