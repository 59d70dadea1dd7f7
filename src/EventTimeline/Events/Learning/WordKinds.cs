using System.Collections.Concurrent;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events.Learning;

/// <summary>What a word is like: how near its vector is to those of a few words that stand for kinds of meaning, from <c>kinds.txt</c>.</summary>
internal static class WordKinds
{
    private static readonly Lazy<float[][]> Kinds = new(() => [.. WordSet.Read("Learning/kinds.txt").Order(StringComparer.Ordinal).Select(Vector).OfType<float[]>()]);

    /// <summary>Upper bound of the features of one word.</summary>
    public const int Most = 64;

    // A text says the same words again and again; no more than this many are kept.
    private const int MostKept = 50_000;

    private static readonly ConcurrentDictionary<string, uint[]> Known = new(StringComparer.Ordinal);

    /// <summary>Writes, for every kind that is near or far, its number and a coarse measure of how near; returns how many; 0 for unknown words.</summary>
    public static int Write(string lemma, Span<uint> target)
    {
        if (!Known.TryGetValue(lemma, out var kinds))
        {
            kinds = Of(lemma);
            if (Known.Count < MostKept)
            {
                Known.TryAdd(lemma, kinds);
            }
        }

        kinds.CopyTo(target);
        return kinds.Length;
    }

    private static uint[] Of(string lemma)
    {
        if (Vector(lemma) is not { } vector)
        {
            return [];
        }

        var kinds = new List<uint>();
        for (var k = 0; k < Kinds.Value.Length && kinds.Count < Most; k++)
        {
            var near = Dot(vector, Kinds.Value[k]);
            var level = near >= 0.55f ? 4u : near >= 0.4f ? 3u : near >= 0.25f ? 2u : near < 0f ? 1u : 0;
            if (level > 0)
            {
                kinds.Add(((uint)k << 3) | level);
            }
        }

        return [.. kinds];
    }

    private static float[]? Vector(string lemma)
    {
        var vectors = LanguageEngine.English.Vectors;
        var vector = new float[vectors.Dimensions];
        if (!vectors.AddTo(vector, lemma))
        {
            return null;
        }

        var length = MathF.Sqrt(Dot(vector, vector));
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] /= Math.Max(length, 1e-6f);
        }

        return vector;
    }

    private static float Dot(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        var sum = System.Numerics.Vector<float>.Zero;
        var width = System.Numerics.Vector<float>.Count;
        var i = 0;
        for (; i <= first.Length - width; i += width)
        {
            sum += new System.Numerics.Vector<float>(first[i..]) * new System.Numerics.Vector<float>(second[i..]);
        }

        var total = System.Numerics.Vector.Sum(sum);
        for (; i < first.Length; i++)
        {
            total += first[i] * second[i];
        }

        return total;
    }
}
