using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Identity;

/// <summary>Sets of nodes that are one actor. Two sets that a person, or their own full names, tell apart never join.</summary>
internal sealed class Clusters
{
    private readonly IReadOnlyList<NameNode> _nodes;
    private readonly int[] _parent;
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, string> _known = [];
    private readonly HashSet<(int, int)> _apart = [];

    /// <summary>Every node is a set of its own.</summary>
    public Clusters(IReadOnlyList<NameNode> nodes)
    {
        _nodes = nodes;
        _parent = new int[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            _parent[i] = i;
            _members[i] = [i];
        }
    }

    /// <summary>The joins made, in order.</summary>
    public List<(int Node, NodePair Pair)> Joins { get; } = [];

    /// <summary>The sets, each in order of its nodes, in order of their first node.</summary>
    public IEnumerable<IReadOnlyList<int>> All => _members.Values.Select(members => members.Order().ToList()).OrderBy(members => members[0]);

    /// <summary>The set of a node.</summary>
    public int Find(int node)
    {
        while (_parent[node] != node)
        {
            node = _parent[node] = _parent[_parent[node]];
        }

        return node;
    }

    /// <summary>Nodes of the set that holds a node.</summary>
    public IReadOnlyList<int> Of(int node) => _members[Find(node)];

    /// <summary>Id of the actor that a person keeps for the set, or null.</summary>
    public string? KnownId(int node) => _known.GetValueOrDefault(Find(node));

    /// <summary>Gives the set of a node the id of an actor that a person keeps.</summary>
    public void Keep(int node, string id) => _known.TryAdd(Find(node), id);

    /// <summary>Notes that two nodes are two actors.</summary>
    public void Separate(int first, int second) => _apart.Add(first < second ? (first, second) : (second, first));

    /// <summary>Whether a person said that the two sets are two actors.</summary>
    public bool AreSeparated(int first, int second)
    {
        var (one, other) = (Find(first), Find(second));
        if (_known.TryGetValue(one, out var id) && _known.TryGetValue(other, out var otherId) && id != otherId)
        {
            return true;
        }

        return _apart.Count > 0 && _members[one].Exists(a => _members[other].Exists(b => _apart.Contains(a < b ? (a, b) : (b, a))));
    }

    /// <summary>Joins the sets of a pair; false where they must stay apart or are one already.</summary>
    public bool Join(NodePair pair)
    {
        var (one, other) = (Find(pair.First), Find(pair.Second));
        if (one == other || AreSeparated(one, other) || Contradict(one, other))
        {
            return false;
        }

        Unite(one, other);
        Joins.Add((pair.First, pair));
        return true;
    }

    /// <summary>Joins two sets whatever their names say: a person decided so.</summary>
    public void Force(int first, int second)
    {
        var (one, other) = (Find(first), Find(second));
        if (one != other)
        {
            Unite(one, other);
            var because = NameComparison.Of(1, "a person said so");
            Joins.Add((first, new NodePair(first, second, _nodes[first].Name, _nodes[second].Name, because)));
        }
    }

    private void Unite(int one, int other)
    {
        var (large, small) = _members[one].Count >= _members[other].Count ? (one, other) : (other, one);
        _parent[small] = large;
        _members[large].AddRange(_members[small]);
        _members.Remove(small);
        if (_known.Remove(small, out var id))
        {
            _known.TryAdd(large, id);
        }
    }

    /// <summary>Whether the full names of the two sets tell two persons apart; a chain of likenesses must not join what its ends contradict.</summary>
    private bool Contradict(int one, int other)
    {
        var first = Fullest(one);
        var second = Fullest(other);
        return first.Person is { IsShort: false } person && second.Person is { IsShort: false } otherPerson
            && PersonNameMatcher.Compare(person, otherPerson).Verdict == NameVerdict.Different;
    }

    private NameForm Fullest(int cluster) =>
        _nodes[_members[cluster].MaxBy(node => (_nodes[node].Main.Person?.Parts.Count ?? 0, _nodes[node].Documents, -node))].Main;
}
