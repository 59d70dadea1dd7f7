namespace EventTimeline.Training.Networks;

/// <summary>Turns scores into the gradient of the negative logarithm of the probability of what is right.</summary>
internal static class SoftMax
{
    /// <summary>Replaces the scores by their gradient for one right answer and returns the loss.</summary>
    public static float Gradient(Span<float> scores, int right)
    {
        var sum = Exponentials(scores);
        foreach (ref var score in scores)
        {
            score /= sum;
        }

        var loss = -MathF.Log(MathF.Max(scores[right], 1e-10f));
        scores[right] -= 1;
        return loss;
    }

    /// <summary>Replaces the scores by e to their distance from the largest, and returns the sum.</summary>
    public static float Exponentials(Span<float> scores)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            largest = MathF.Max(largest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - largest);
            sum += score;
        }

        return sum;
    }
}
