using System.Numerics;
using System.Runtime.InteropServices;

namespace EventTimeline.Training.Networks;

/// <summary>One step of Adam (Kingma and Ba 2015) on a stretch of numbers.</summary>
internal sealed class Adam
{
    private const float Decay = 0.9f;
    private const float SquareDecay = 0.99f;
    private const float Small = 1e-6f;
    private const float AverageDecay = 0.999f;

    /// <summary>Size of the next step.</summary>
    public float Rate { get; set; }

    /// <summary>Steps begun.</summary>
    public int Steps { get; private set; }

    private float StepSize { get; set; }

    /// <summary>Begins a step; then every parameter is updated once.</summary>
    public void Begin()
    {
        Steps++;
        var correction = MathF.Sqrt(1 - MathF.Pow(SquareDecay, Steps)) / (1 - MathF.Pow(Decay, Steps));
        StepSize = Rate * correction;
    }

    /// <summary>
    /// Moves averages towards the values as so many steps do in which the values stand still. What is kept of training is the average (Polyak and
    /// Juditsky 1992): it tags and parses better than where the last step happened to end.
    /// </summary>
    public void Average(Span<float> averages, ReadOnlySpan<float> values, int steps)
    {
        var share = 1 - MathF.Pow(MathF.Min(AverageDecay, Steps / (Steps + 10f)), steps);
        var to = MemoryMarshal.Cast<float, Vector<float>>(averages);
        var from = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += (from[i] - to[i]) * share;
        }
    }

    /// <summary>Moves the values against the gradient and clears it.</summary>
    public void Update(Span<float> values, Span<float> gradients, Span<float> means, Span<float> squares)
    {
        var to = MemoryMarshal.Cast<float, Vector<float>>(values);
        var gradient = MemoryMarshal.Cast<float, Vector<float>>(gradients);
        var mean = MemoryMarshal.Cast<float, Vector<float>>(means);
        var square = MemoryMarshal.Cast<float, Vector<float>>(squares);
        for (var i = 0; i < to.Length; i++)
        {
            var g = gradient[i];
            mean[i] += (g - mean[i]) * (1 - Decay);
            square[i] += ((g * g) - square[i]) * (1 - SquareDecay);
            to[i] -= mean[i] * StepSize / (Vector.SquareRoot(square[i]) + new Vector<float>(Small));
            gradient[i] = Vector<float>.Zero;
        }
    }
}
