using System.Globalization;
using EventTimeline.Merging.Pairs;

namespace EventTimeline.Training.Merging;

/// <summary>The weights of pair features that were set by hand, which training starts from and stays near.</summary>
internal static class HandWeights
{
    /// <summary>One weight a feature, in their order.</summary>
    public static float[] Read()
    {
        using var stream = typeof(HandWeights).Assembly.GetManifestResourceStream("Merging/hand-weights.tsv")!;
        using var reader = new StreamReader(stream);
        var weights = new float[PairFeatures.Count];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split('\t');
                weights[(int)Enum.Parse<PairFeature>(parts[0])] = float.Parse(parts[1], CultureInfo.InvariantCulture);
            }
        }

        return weights;
    }
}
