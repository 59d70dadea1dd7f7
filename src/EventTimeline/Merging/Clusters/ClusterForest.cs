using EventTimeline.Events;
using EventTimeline.Merging.Mentions;
using EventTimeline.Merging.Pairs;

namespace EventTimeline.Merging.Clusters;

/// <summary>Clusters under construction.</summary>
internal sealed class ClusterForest
{
    /// <summary>The mean likeness of two clusters is taken over at most this many mentions of each.</summary>
    private const int Sample = 5;

    private readonly MentionTable _table;
    private readonly PairScorer _scorer;
    private readonly int[] _parent;
    private readonly List<int>?[] _members;
    private readonly (int Earliest, int Latest)[] _bounds;

    public ClusterForest(MentionTable table, PairScorer scorer)
    {
        _table = table;
        _scorer = scorer;
        _parent = [.. Enumerable.Range(0, table.Rows.Length)];
        _members = new List<int>?[table.Rows.Length];
        _bounds = [.. table.Rows.Select(row => (row.Earliest, row.Latest))];
    }

    /// <summary>Joins the clusters of two rows where they are consistent and alike on average.</summary>
    public bool TryJoin(int a, int b, float meanThreshold)
    {
        var (first, second) = (Root(a), Root(b));
        if (first == second)
        {
            return true;
        }

        if (second < first)
        {
            (first, second) = (second, first);
        }

        var bounds = (Earliest: Math.Max(_bounds[first].Earliest, _bounds[second].Earliest), Latest: Math.Min(_bounds[first].Latest, _bounds[second].Latest));
        if (bounds.Earliest > bounds.Latest || !Alike(Members(first), Members(second), meanThreshold))
        {
            return false;
        }

        Join(first, second, bounds);
        return true;
    }

    /// <summary>Joins the clusters of two rows that report one event with dates that exclude each other; the larger cluster's dates bound it.</summary>
    public void TryJoinDisputed(int a, int b)
    {
        var (first, second) = (Math.Min(Root(a), Root(b)), Math.Max(Root(a), Root(b)));
        if (first != second && !Members(first).Exists(one => Members(second).Exists(other => Exclude(_table.Rows[one], _table.Rows[other]))))
        {
            Join(first, second, _bounds[Members(first).Count >= Members(second).Count ? first : second]);
        }
    }

    private void Join(int first, int second, (int Earliest, int Latest) bounds)
    {
        var members = Members(first);
        members.AddRange(Members(second));
        _members[first] = members;
        _members[second] = null;
        _parent[second] = first;
        _bounds[first] = bounds;
    }

    /// <summary>The clusters, each ascending, by their first row.</summary>
    public List<int[]> ToList()
    {
        var clusters = new List<int[]>();
        for (var i = 0; i < _parent.Length; i++)
        {
            if (_parent[i] == i)
            {
                clusters.Add([.. Members(i).Order()]);
            }
        }

        clusters.Sort(static (x, y) => x[0].CompareTo(y[0]));
        return clusters;
    }

    private bool Alike(List<int> first, List<int> second, float threshold)
    {
        var sum = 0f;
        var count = 0;
        foreach (var a in first.Take(Sample))
        {
            foreach (var b in second.Take(Sample))
            {
                if (Exclude(_table.Rows[a], _table.Rows[b]))
                {
                    return false;
                }

                sum += _scorer.Score(_table, a, b);
                count++;
            }
        }

        return sum / count >= threshold;
    }

    private bool Exclude(MentionRow a, MentionRow b) =>
        ExcludingWords.Exclude(a.Excluding, b.Excluding) ||
        ActorComparison.Differ(_table, a.Participants, b.Participants, ParticipantRoles.Agent);

    private List<int> Members(int root) => _members[root] ??= [root];

    private int Root(int row)
    {
        while (_parent[row] != row)
        {
            row = _parent[row] = _parent[_parent[row]];
        }

        return row;
    }
}
