using EventTimeline.Events;
using EventTimeline.Merging.Mentions;
using EventTimeline.Merging.Pairs;

namespace EventTimeline.Merging.Clusters;

/// <summary>Clusters under construction.</summary>
internal sealed class ClusterForest
{
    /// <summary>The likeness of two clusters is taken over at most this many mentions of each.</summary>
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
        _bounds = [.. table.Rows.Select(row => row.Possible)];
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

    /// <summary>How likely two reports are one: the likeliest of their verbs and nouns.</summary>
    private float Likeness(int a, int b)
    {
        var (otherA, otherB) = (_table.ClausePartner[a], _table.ClausePartner[b]);
        var best = _scorer.Score(_table, a, b);
        best = otherA < 0 ? best : Math.Max(best, _scorer.Score(_table, otherA, b));
        best = otherB < 0 ? best : Math.Max(best, _scorer.Score(_table, a, otherB));
        return otherA < 0 || otherB < 0 ? best : Math.Max(best, _scorer.Score(_table, otherA, otherB));
    }

    /// <summary>
    /// Whether the mentions of two clusters have, on average, a likely partner in the other. The best partner counts and not the mean of all: a report
    /// is a verb and a noun at times, and each is like its own kind.
    /// </summary>
    private bool Alike(List<int> first, List<int> second, float threshold)
    {
        Span<float> best = stackalloc float[2 * Sample];
        best.Clear();
        var (rows, columns) = (Math.Min(first.Count, Sample), Math.Min(second.Count, Sample));
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                if (Exclude(_table.Rows[first[i]], _table.Rows[second[j]]))
                {
                    return false;
                }

                var score = Likeness(first[i], second[j]);
                best[i] = Math.Max(best[i], score);
                best[Sample + j] = Math.Max(best[Sample + j], score);
            }
        }

        var sum = 0f;
        foreach (var value in best)
        {
            sum += value;
        }

        return sum / (rows + columns) >= threshold;
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
