using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Identity;

/// <summary>Two nodes with what comparing their names gave; <see cref="First"/> is the lesser index.</summary>
internal readonly record struct NodePair(int First, int Second, string FirstName, string SecondName, NameComparison Comparison);

/// <summary>Finds the pairs of nodes whose names are alike, by blocks, so that the work grows with the names and not with their square.</summary>
internal static class CandidatePairs
{
    private const int LargestBlock = 60;

    // In a block that stays large, names are compared with those that follow them in order of the alphabet.
    private const int Window = 60;

    /// <summary>Every pair with a verdict of same or doubtful, the best first; the order is total.</summary>
    public static List<NodePair> Find(IReadOnlyList<NameNode> nodes)
    {
        var compared = new Dictionary<(int, int), NodePair>();
        foreach (var block in Blocks(nodes))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count && j <= i + Window; j++)
                {
                    Compare(nodes, block[i], block[j], compared);
                }
            }
        }

        return [.. compared.Values
            .Where(pair => pair.Comparison.Verdict != NameVerdict.Different)
            .OrderByDescending(pair => pair.Comparison.Score).ThenBy(pair => pair.First).ThenBy(pair => pair.Second)];
    }

    private static IEnumerable<List<(int Node, NameForm Form)>> Blocks(IReadOnlyList<NameNode> nodes)
    {
        var coarse = new Dictionary<string, List<(int Node, NameForm Form, string Fine)>>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Key[0] is 'g' or 'u')
            {
                continue;
            }

            foreach (var form in nodes[i].Comparable())
            {
                foreach (var (key, fine) in BlockKeys.Of(form))
                {
                    var owned = nodes[i].Key[0] + key;
                    (coarse.TryGetValue(owned, out var block) ? block : coarse[owned] = []).Add((i, form, fine));
                }
            }
        }

        foreach (var block in coarse.Values.Where(block => block.Count > 1))
        {
            foreach (var part in block.Count <= LargestBlock ? [block] : block.GroupBy(entry => entry.Fine, StringComparer.Ordinal).Select(group => group.ToList()))
            {
                yield return [.. part.OrderBy(entry => entry.Form.Person?.Joined ?? entry.Form.Other!.Joined, StringComparer.Ordinal).ThenBy(entry => entry.Node).Select(entry => (entry.Node, entry.Form))];
            }
        }
    }

    private static void Compare(IReadOnlyList<NameNode> nodes, (int Node, NameForm Form) one, (int Node, NameForm Form) other, Dictionary<(int, int), NodePair> compared)
    {
        if (one.Node == other.Node)
        {
            return;
        }

        if (one.Node > other.Node)
        {
            (one, other) = (other, one);
        }

        var comparison = Compare(one.Form, other.Form, nodes[one.Node].Kind, nodes[other.Node].Kind);
        if (!compared.TryGetValue((one.Node, other.Node), out var held) || held.Comparison.Score < comparison.Score)
        {
            compared[(one.Node, other.Node)] = new NodePair(one.Node, other.Node, one.Form.Text, other.Form.Text, comparison);
        }
    }

    private static NameComparison Compare(NameForm one, NameForm other, ActorKind kind, ActorKind otherKind)
    {
        if (one.Person is { } person && other.Person is { } otherPerson)
        {
            return PersonNameMatcher.Compare(person, otherPerson);
        }

        return OrganisationNameMatcher.Compare(one.Other!, other.Other!, OrganisationNameMatcher.Tolerance(kind, otherKind));
    }
}
