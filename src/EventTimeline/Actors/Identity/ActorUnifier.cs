using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Identity;

/// <summary>Tells which actors of different documents are one. Thread-safe; the result does not depend on the documents' order.</summary>
public sealed class ActorUnifier
{
    /// <summary>Unifies the actors of a collection.</summary>
    /// <param name="documents">Every document once.</param>
    /// <param name="knowledge">What a person decided before.</param>
    public ActorClustering Unify(IReadOnlyList<ActorDocument> documents, ActorKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(knowledge);
        var nodes = NameNodes.Of(documents).All;
        var clusters = new Clusters(nodes);
        KnownActors.Apply(knowledge, nodes, clusters);
        var doubtful = Join(nodes, clusters);
        doubtful.AddRange(new ShortForms(nodes, clusters).Settle());
        var actors = ActorNaming.Name(nodes, clusters, knowledge);
        return new ActorClustering(
            [.. actors.DistinctBy(actor => actor.Id).OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            Merges(clusters, actors),
            Doubtful(doubtful, clusters, actors),
            Ids(documents, nodes, actors));
    }

    /// <summary>Joins what the names say is one, the surest first, and gives back the doubtful pairs.</summary>
    private static List<NodePair> Join(IReadOnlyList<NameNode> nodes, Clusters clusters)
    {
        var doubtful = new List<NodePair>();
        foreach (var pair in CandidatePairs.Find(nodes))
        {
            var shared = SharedContext(nodes, pair);
            if (pair.Comparison.Verdict == NameVerdict.Same || (pair.Comparison.Score >= 0.65 && shared is not null))
            {
                var reasons = shared is null ? pair.Comparison : pair.Comparison with { Reasons = [.. pair.Comparison.Reasons, $"both with {shared}"] };
                if (!IsAmbiguous(nodes, clusters, pair) && (clusters.Join(pair with { Comparison = reasons }) || clusters.Find(pair.First) == clusters.Find(pair.Second)))
                {
                    continue;
                }
            }

            doubtful.Add(pair);
        }

        return doubtful;
    }

    /// <summary>An acronym that already stands for other words of this collection does not join these as well.</summary>
    private static bool IsAmbiguous(IReadOnlyList<NameNode> nodes, Clusters clusters, NodePair pair)
    {
        var (one, other) = (nodes[pair.First].Main.Other, nodes[pair.Second].Main.Other);
        if (one is null || other is null || (one.Acronym.Length > 0) == (other.Acronym.Length > 0))
        {
            return false;
        }

        var (acronym, words) = one.Acronym.Length > 0 ? (pair.First, other) : (pair.Second, one);
        return clusters.Of(acronym).Select(node => nodes[node].Main.Other).OfType<OrganisationName>()
            .Any(held => held.Acronym.Length == 0 && held.Key != words.Key && (held.Country < 0 || held.Country != words.Country)
                && OrganisationNameMatcher.Compare(held, words, OrganisationNameMatcher.Tolerance(ActorKind.Organisation, ActorKind.Organisation)).Verdict == NameVerdict.Different);
    }

    private static string? SharedContext(IReadOnlyList<NameNode> nodes, NodePair pair) =>
        nodes[pair.First].IsPerson ? nodes[pair.First].Context.Where(nodes[pair.Second].Context.Contains).Order(StringComparer.Ordinal).FirstOrDefault() : null;

    private static List<ActorMerge> Merges(Clusters clusters, Actor[] actors) =>
        [.. clusters.Joins
            .Select(join => new ActorMerge(actors[join.Node].Id, join.Pair.FirstName, join.Pair.SecondName, join.Pair.Comparison.Score, string.Join("; ", join.Pair.Comparison.Reasons)))
            .OrderBy(merge => merge.Actor, StringComparer.Ordinal).ThenBy(merge => merge.First, StringComparer.Ordinal).ThenBy(merge => merge.Second, StringComparer.Ordinal)];

    private static List<DoubtfulActors> Doubtful(List<NodePair> pairs, Clusters clusters, Actor[] actors) =>
        [.. pairs
            .Where(pair => clusters.Find(pair.First) != clusters.Find(pair.Second) && !clusters.AreSeparated(pair.First, pair.Second))
            .Select(pair => Doubtful(pair, actors[pair.First].Id, actors[pair.Second].Id))
            .GroupBy(pair => (pair.First, pair.Second)).Select(group => group.MaxBy(pair => pair.Score)!)
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal)];

    private static DoubtfulActors Doubtful(NodePair pair, string first, string second)
    {
        var because = string.Join("; ", pair.Comparison.Reasons);
        return string.CompareOrdinal(first, second) < 0
            ? new DoubtfulActors(first, second, pair.Comparison.Score, because)
            : new DoubtfulActors(second, first, pair.Comparison.Score, because);
    }

    private static Dictionary<string, IReadOnlyList<string>> Ids(IReadOnlyList<ActorDocument> documents, IReadOnlyList<NameNode> nodes, Actor[] actors)
    {
        var ids = documents.ToDictionary(document => document.Document, document => new string[document.Actors.Actors.Count], StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var (document, actor) in nodes[i].Members)
            {
                ids[document][actor] = actors[i].Id;
            }
        }

        return ids.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal);
    }
}
