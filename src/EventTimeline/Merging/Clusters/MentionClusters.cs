using EventTimeline.Merging.Mentions;
using EventTimeline.Merging.Pairs;

namespace EventTimeline.Merging.Clusters;

/// <summary>
/// Joins mentions of one event: the likeliest pairs first, and two clusters only where nothing in either excludes the other and their
/// mentions are alike on average, so that a chain of weak likenesses never makes one event of many.
/// </summary>
internal static class MentionClusters
{
    /// <summary>A pair below this is no reason to join.</summary>
    public const float PairThreshold = 0.5f;

    /// <summary>The mean over the pairs of two clusters that joining them takes.</summary>
    public const float MeanThreshold = 0.4f;

    /// <summary>The clusters, each with its rows ascending, ordered by their first row.</summary>
    public static List<int[]> Build(MentionTable table, PairScorer scorer)
    {
        var clusters = new ClusterForest(table, scorer);
        foreach (var (a, b) in table.Clauses)
        {
            clusters.TryJoin(a, b, 0);
        }

        var pairs = Candidates.Find(table);
        foreach (var (_, a, b) in Score(table, scorer, pairs))
        {
            clusters.TryJoin(a, b, MeanThreshold);
        }

        foreach (var (a, b) in DisputedDates.Find(table, pairs))
        {
            clusters.TryJoinDisputed(a, b);
        }

        return clusters.ToList();
    }

    private static List<(float Score, int A, int B)> Score(MentionTable table, PairScorer scorer, (int A, int B)[] pairs)
    {
        var scores = new float[pairs.Length];
        Parallel.For(0, (pairs.Length + 4095) / 4096, chunk =>
        {
            for (var i = chunk * 4096; i < Math.Min(pairs.Length, (chunk + 1) * 4096); i++)
            {
                scores[i] = scorer.Score(table, pairs[i].A, pairs[i].B);
            }
        });

        var likely = new List<(float Score, int A, int B)>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] >= PairThreshold)
            {
                likely.Add((MathF.Round(scores[i], 3), pairs[i].A, pairs[i].B));
            }
        }

        likely.Sort(static (x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));
        return likely;
    }
}
