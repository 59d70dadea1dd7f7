namespace EventTimeline.Events.Learning;

/// <summary>
/// A linear classifier over hashed features: a weight for each feature and class, found by hash, and a softmax over the sums. Immutable, thread-safe.
/// </summary>
/// <remarks>Two features may share a weight; with tables some times larger than the number of features that costs little.</remarks>
internal sealed class HashedClassifier
{
    private readonly float[] _weights;
    private readonly int _classes;
    private readonly uint _mask;

    /// <summary>Makes a classifier.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="weights">Class by class within a bucket; the number of buckets is a power of two.</param>
    public HashedClassifier(int classes, float[] weights)
    {
        _classes = classes;
        _weights = weights;
        _mask = (uint)(weights.Length / classes) - 1;
    }

    /// <summary>Number of classes.</summary>
    public int Classes => _classes;

    /// <summary>Writes the probability of each class.</summary>
    public void Predict(ReadOnlySpan<uint> features, Span<float> probabilities)
    {
        probabilities = probabilities[.._classes];
        probabilities.Clear();
        foreach (var feature in features)
        {
            var at = (int)(feature & _mask) * _classes;
            for (var c = 0; c < probabilities.Length; c++)
            {
                probabilities[c] += _weights[at + c];
            }
        }

        Normalise(probabilities);
    }

    /// <summary>The weights as they are kept, bucket by bucket.</summary>
    internal ReadOnlySpan<float> Weights => _weights;

    /// <summary>Turns sums into probabilities.</summary>
    internal static void Normalise(Span<float> scores)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var total = 0f;
        for (var c = 0; c < scores.Length; c++)
        {
            total += scores[c] = MathF.Exp(scores[c] - highest);
        }

        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] /= total;
        }
    }
}
