using EventTimeline.Events.Learning;

namespace EventTimeline.Training.Events;

/// <summary>One thing to learn from.</summary>
/// <param name="Features">Hashed features.</param>
/// <param name="Label">The right class.</param>
public sealed record Sample(uint[] Features, int Label);

/// <summary>
/// Trains a <see cref="HashedClassifier"/> by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011), features dropped at random, and the
/// weights of the later passes averaged. The same samples in the same order give the same weights.
/// </summary>
internal sealed class ClassifierTrainer
{
    private readonly int _classes;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _sums;
    private readonly uint _mask;
    private readonly Random _random = new(1);

    public ClassifierTrainer(int classes, int bits)
    {
        _classes = classes;
        _weights = new float[classes << bits];
        _squares = new float[classes << bits];
        _sums = new float[classes << bits];
        _mask = (1u << bits) - 1;
    }

    /// <summary>Pull of the weights to zero at each step.</summary>
    public float Decay { get; init; } = 1e-3f;

    /// <summary>Size of the steps.</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>Passes over the samples; the second half is averaged.</summary>
    public int Passes { get; init; } = 10;

    /// <summary>Share of a sample's features left out at each step.</summary>
    public double Dropout { get; init; } = 0.3;

    /// <summary>In how many samples a feature must be to be learnt: what was seen once says little about other texts, and makes most of a file.</summary>
    public int LeastCount { get; init; } = 1;

    /// <summary>Trains, and rounds the weights as <see cref="WeightsFile"/> does, so that what is measured is what is shipped.</summary>
    public HashedClassifier Train(IReadOnlyList<Sample> all)
    {
        var samples = Frequent(all);
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var probabilities = new float[_classes];
        for (var pass = 0; pass < Passes; pass++)
        {
            _random.Shuffle(order);
            foreach (var i in order)
            {
                Step(samples[i], probabilities);
            }

            if (pass >= Passes / 2)
            {
                Average();
            }
        }

        return WeightsFile.Rounded(new HashedClassifier(_classes, _sums));
    }

    private IReadOnlyList<Sample> Frequent(IReadOnlyList<Sample> samples)
    {
        var counts = new byte[_mask + 1];
        foreach (var feature in samples.SelectMany(sample => sample.Features))
        {
            var bucket = feature & _mask;
            counts[bucket] = (byte)Math.Min(counts[bucket] + 1, byte.MaxValue);
        }

        return [.. samples.Select(sample => sample with { Features = [.. sample.Features.Where(feature => counts[feature & _mask] >= LeastCount)] })];
    }

    private void Average()
    {
        var share = (float)(1 - Dropout) / (Passes - (Passes / 2));
        for (var i = 0; i < _sums.Length; i++)
        {
            _sums[i] += _weights[i] * share;
        }
    }

    private void Step(Sample sample, float[] probabilities)
    {
        Span<uint> kept = stackalloc uint[sample.Features.Length];
        var count = 0;
        foreach (var feature in sample.Features)
        {
            if (_random.NextDouble() >= Dropout)
            {
                kept[count++] = feature;
            }
        }

        kept = kept[..count];
        new HashedClassifier(_classes, _weights).Predict(kept, probabilities);
        foreach (var feature in kept)
        {
            var at = (int)(feature & _mask) * _classes;
            for (var c = 0; c < _classes; c++)
            {
                var gradient = probabilities[c] - (c == sample.Label ? 1 : 0) + (Decay * _weights[at + c]);
                _squares[at + c] += gradient * gradient;
                _weights[at + c] -= Rate * gradient / (MathF.Sqrt(_squares[at + c]) + 1e-6f);
            }
        }
    }
}
