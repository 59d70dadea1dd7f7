namespace EventTimeline.Merging.Pairs;

/// <summary>Compares the words around two triggers.</summary>
internal static class ContextComparison
{
    /// <summary>How much two sorted lists of words have in common.</summary>
    /// <returns>
    /// Share: weight of the common words by the weight of all words of the shorter list. Rare: weights of the three heaviest common words,
    /// divided by three.
    /// </returns>
    public static (float Share, float Rare) Compare(int[] a, int[] b, float[] weights)
    {
        float common = 0, ofA = 0, ofB = 0, first = 0, second = 0, third = 0;
        int i = 0, j = 0;
        while (i < a.Length || j < b.Length)
        {
            if (j >= b.Length || (i < a.Length && a[i] < b[j]))
            {
                ofA += weights[a[i++]];
            }
            else if (i >= a.Length || b[j] < a[i])
            {
                ofB += weights[b[j++]];
            }
            else
            {
                var weight = weights[a[i]];
                common += weight;
                ofA += weight;
                ofB += weight;
                (first, second, third) = weight > first ? (weight, first, second)
                    : weight > second ? (first, weight, second)
                    : (first, second, Math.Max(third, weight));
                i++;
                j++;
            }
        }

        var all = MathF.Sqrt(ofA * ofB);
        return (all > 0 ? common / all : 0, (first + second + third) / 3);
    }

    /// <summary>Whether a sorted list holds a word.</summary>
    public static bool Has(int[] context, int word) => Array.BinarySearch(context, word) >= 0;
}
