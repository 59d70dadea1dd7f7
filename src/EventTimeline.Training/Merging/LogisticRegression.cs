namespace EventTimeline.Training.Merging;

/// <summary>
/// Logistic regression whose weights are pulled towards given ones: what the samples say little about stays as it was set by hand. Newton's
/// method, so that the result does not depend on a learning rate or an order.
/// </summary>
internal static class LogisticRegression
{
    private const int Rounds = 30;

    /// <summary>Finds the weights.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="prior">The weights to stay near.</param>
    /// <param name="positiveWeight">How many samples one of a single event counts for.</param>
    /// <param name="strength">How strongly: the inverse variance of each weight around the prior.</param>
    public static float[] Train(IReadOnlyList<PairSample> samples, HandWeights prior, double strength, double positiveWeight)
    {
        var size = prior.Weights.Length;
        var weights = prior.Weights.Select(weight => (double)weight).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[size];
            var curvature = new double[size, size];
            for (var i = 0; i < size; i++)
            {
                gradient[i] = strength * prior.Firmness[i] * (weights[i] - prior.Weights[i]);
                curvature[i, i] = strength * prior.Firmness[i];
            }

            foreach (var sample in samples)
            {
                Add(sample, sample.IsOne ? positiveWeight : 1, weights, gradient, curvature);
            }

            var step = Solve(curvature, gradient);
            var before = Loss(samples, weights, prior, strength, positiveWeight);
            var part = 1.0;
            double[] next;
            do
            {
                next = [.. weights.Select((weight, i) => weight - (part * step[i]))];
                part /= 2;
            }
            while (part > 1e-6 && Loss(samples, next, prior, strength, positiveWeight) > before);

            weights = next;
            if (step.Max(Math.Abs) < 1e-6)
            {
                break;
            }
        }

        return [.. weights.Select(weight => (float)weight)];
    }

    private static double Loss(IReadOnlyList<PairSample> samples, double[] weights, HandWeights prior, double strength, double positiveWeight)
    {
        var loss = weights.Select((weight, i) => strength * prior.Firmness[i] / 2 * (weight - prior.Weights[i]) * (weight - prior.Weights[i])).Sum();
        foreach (var sample in samples)
        {
            var sum = Sum(sample, weights) * (sample.IsOne ? -1 : 1);
            loss += (sample.IsOne ? positiveWeight : 1) * (Math.Max(sum, 0) + Math.Log(1 + Math.Exp(-Math.Abs(sum))));
        }

        return loss;
    }

    private static double Sum(PairSample sample, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * sample.Values[i];
        }

        return sum;
    }

    private static void Add(PairSample sample, double importance, double[] weights, double[] gradient, double[,] curvature)
    {
        var probability = 1 / (1 + Math.Exp(-Sum(sample, weights)));
        var error = importance * (probability - (sample.IsOne ? 1 : 0));
        var spread = importance * probability * (1 - probability);
        for (var i = 0; i < weights.Length; i++)
        {
            if (sample.Values[i] == 0)
            {
                continue;
            }

            gradient[i] += error * sample.Values[i];
            for (var j = 0; j < weights.Length; j++)
            {
                curvature[i, j] += spread * sample.Values[i] * sample.Values[j];
            }
        }
    }

    /// <summary>Solves a system of equations whose matrix is symmetric and positive definite, by Cholesky's decomposition.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var lower = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= lower[i, k] * lower[j, k];
                }

                lower[i, j] = i == j ? Math.Sqrt(sum) : sum / lower[j, j];
            }
        }

        var solution = (double[])right.Clone();
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
            {
                solution[i] -= lower[i, k] * solution[k];
            }

            solution[i] /= lower[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
            {
                solution[i] -= lower[k, i] * solution[k];
            }

            solution[i] /= lower[i, i];
        }

        return solution;
    }
}
