using System.Globalization;
using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Pairs;

/// <summary>How likely two mentions report one event: a logistic regression over <see cref="PairFeature"/>.</summary>
internal sealed class PairScorer
{
    private static readonly Lazy<PairScorer> Embedded = new(ReadEmbedded);
    private readonly Func<MentionRow, MentionRow, float[]> _weights;

    /// <param name="weights">One a feature, in their order.</param>
    public PairScorer(float[] weights)
        : this((_, _) => weights)
    {
    }

    /// <param name="weights">The weights for a pair; for cross-validation, those that were learned without its documents.</param>
    public PairScorer(Func<MentionRow, MentionRow, float[]> weights) => _weights = weights;

    /// <summary>The scorer with the weights of <c>pair-weights.tsv</c>.</summary>
    public static PairScorer Default => Embedded.Value;

    /// <summary>Probability, 0 to 1.</summary>
    public float Score(MentionTable table, int a, int b)
    {
        Span<float> values = stackalloc float[PairFeatures.Count];
        PairFeatures.Fill(table, table.Rows[a], table.Rows[b], values);
        var weights = _weights(table.Rows[a], table.Rows[b]);
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * values[i];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    private static PairScorer ReadEmbedded() => new(EmbeddedWeights());

    /// <summary>The weights of <c>pair-weights.tsv</c>, one a feature.</summary>
    public static float[] EmbeddedWeights()
    {
        var weights = new float[PairFeatures.Count];
        foreach (var line in TriggerLists.Lines("Merging/Pairs/pair-weights.tsv"))
        {
            var parts = line.Split('\t');
            weights[(int)Enum.Parse<PairFeature>(parts[0])] = float.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        return weights;
    }
}
