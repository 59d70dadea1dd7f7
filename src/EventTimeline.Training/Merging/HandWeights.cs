using System.Globalization;
using EventTimeline.Merging.Pairs;

namespace EventTimeline.Training.Merging;

/// <summary>The weights of pair features that were set by hand, which training starts from and stays near.</summary>
/// <param name="Weights">One a feature, in their order.</param>
/// <param name="Firmness">How many times as strongly as the others each stays.</param>
internal sealed record HandWeights(float[] Weights, double[] Firmness)
{
    /// <summary>Reads <c>hand-weights.tsv</c>.</summary>
    public static HandWeights Read()
    {
        using var stream = typeof(HandWeights).Assembly.GetManifestResourceStream("Merging/hand-weights.tsv")!;
        using var reader = new StreamReader(stream);
        var read = new HandWeights(new float[PairFeatures.Count], [.. Enumerable.Repeat(1.0, PairFeatures.Count)]);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split('\t');
                var feature = (int)Enum.Parse<PairFeature>(parts[0]);
                read.Weights[feature] = float.Parse(parts[1], CultureInfo.InvariantCulture);
                read.Firmness[feature] = parts.Length > 2 ? double.Parse(parts[2], CultureInfo.InvariantCulture) : 1;
            }
        }

        return read;
    }
}
