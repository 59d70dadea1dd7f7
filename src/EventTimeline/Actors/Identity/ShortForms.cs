using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Identity;

/// <summary>
/// Finds whose a short form is, across documents: a family name without the full name in its document, or an acronym without its words. It
/// joins the only actor it may belong to; where there are several, the best known of them, if far ahead of the others; else it stays doubtful.
/// </summary>
internal sealed class ShortForms(IReadOnlyList<NameNode> nodes, Clusters clusters)
{
    private const int FarAhead = 5;

    /// <summary>Joins what is clear and gives back what is doubtful.</summary>
    public List<NodePair> Settle()
    {
        var byFamily = FullNames();
        var doubtful = new List<NodePair>();
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is { IsPerson: true, Main: { IsShort: true, Person.Parts.Count: 1 } } && clusters.Of(i).All(node => nodes[node].Main.IsShort))
            {
                Settle(i, Candidates(i, byFamily), doubtful);
            }
        }

        return doubtful;
    }

    private Dictionary<string, List<int>> FullNames()
    {
        var byFamily = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            // "Putin-Haniyeh" before "meeting" is no full name.
            if (nodes[i].Main.Person is { IsShort: false } person && nodes[i].Name.Contains(' ', StringComparison.Ordinal))
            {
                var key = Sounds.Skeleton(person.Parts[^1].Sound);
                (byFamily.TryGetValue(key, out var held) ? held : byFamily[key] = []).Add(i);
            }
        }

        return byFamily;
    }

    private List<int> Candidates(int node, Dictionary<string, List<int>> byFamily)
    {
        var brief = nodes[node].Main.Person!;
        var key = Sounds.Skeleton(brief.Parts[0].Sound);
        return byFamily.TryGetValue(key, out var full)
            ? [.. full.Where(other => PersonNameMatcher.Compare(brief, nodes[other].Main.Person!).Score >= 0.59 && !clusters.AreSeparated(node, other)).DistinctBy(clusters.Find)]
            : [];
    }

    private void Settle(int node, List<int> candidates, List<NodePair> doubtful)
    {
        if (candidates.Count == 0)
        {
            return;
        }

        var ranked = candidates.OrderByDescending(Support).ThenBy(other => other).ToList();
        var best = ranked[0];
        var isClear = ranked.Count == 1 ? IsSpelledAlike(node, best) && IsKnownOrShared(node, best) : Support(best) >= FarAhead * Support(ranked[1]) && Shares(node, best);
        if (isClear)
        {
            var reason = ranked.Count == 1 ? "the only one of this family name" : "by far the best known of this family name";
            clusters.Join(new NodePair(node, best, nodes[node].Name, nodes[best].Name, NameComparison.Of(0.76, reason)));
            return;
        }

        var why = ranked.Count == 1 && !IsSpelledAlike(node, best) ? "the names sound alike, and nothing else is shared"
            : ranked.Count == 1 ? "the family name is common, and nothing else is shared" : $"{ranked.Count} actors have this family name";
        doubtful.AddRange(ranked.Take(3).Select(other => new NodePair(node, other, nodes[node].Name, nodes[other].Name, NameComparison.Of(0.6, why))));
    }

    private int Support(int node) => clusters.Of(node).Sum(member => nodes[member].Documents);

    // Without a given name a likeness of sound is no likeness of persons: "Haniyeh" is no "Hana".
    private bool IsSpelledAlike(int node, int other) => PartMatcher.AreSpelledAlike(nodes[node].Main.Person!.Parts[0], nodes[other].Main.Person!.Parts[^1]);

    private bool IsKnownOrShared(int node, int other) => !CommonNames.IsSurname(nodes[node].Main.Person!.Parts[0].Text) || Shares(node, other);

    private bool Shares(int node, int other) => clusters.Of(other).Any(member => nodes[member].Context.Overlaps(nodes[node].Context));
}
