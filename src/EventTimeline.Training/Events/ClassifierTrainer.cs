using EventTimeline.Events.Learning;

namespace EventTimeline.Training.Events;

/// <summary>One thing to learn from.</summary>
/// <param name="Features">Hashed features.</param>
/// <param name="Label">The right class.</param>
public sealed record Sample(uint[] Features, int Label);

/// <summary>Trains a <see cref="HashedClassifier"/> by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011); the same samples give the same weights.</summary>
internal sealed class ClassifierTrainer
{
    private readonly int _classes;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly uint _mask;

    public ClassifierTrainer(int classes, int bits)
    {
        _classes = classes;
        _weights = new float[classes << bits];
        _squares = new float[classes << bits];
        _mask = (1u << bits) - 1;
    }

    /// <summary>Share of the learning rate that pulls weights to zero at each step.</summary>
    public float Decay { get; init; } = 1e-4f;

    /// <summary>Size of the steps.</summary>
    public float Rate { get; init; } = 0.12f;

    /// <summary>Passes over the samples.</summary>
    public int Passes { get; init; } = 10;

    public HashedClassifier Train(IReadOnlyList<Sample> samples)
    {
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var random = new Random(1);
        var probabilities = new float[_classes];
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                Step(samples[i], probabilities);
            }
        }

        return new HashedClassifier(_classes, _weights);
    }

    private void Step(Sample sample, float[] probabilities)
    {
        new HashedClassifier(_classes, _weights).Predict(sample.Features, probabilities);
        foreach (var feature in sample.Features)
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
