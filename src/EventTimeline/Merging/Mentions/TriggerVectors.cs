using System.Runtime.InteropServices;
using EventTimeline.Language;

namespace EventTimeline.Merging.Mentions;

/// <summary>The word vectors of the trigger lemmas, each of length 1, in one table.</summary>
internal sealed class TriggerVectors
{
    private readonly Dictionary<int, int> _offsets = [];
    private readonly List<float> _values = [];
    private readonly int _dimensions;

    private TriggerVectors(int dimensions) => _dimensions = dimensions;

    /// <summary>The vectors of the lemmas of some rows; a build without the English model has none.</summary>
    public static TriggerVectors Of(StringTable words, IReadOnlyList<MentionRow> rows)
    {
        var vectors = new TriggerVectors(LanguageEngine.IsAvailable ? LanguageEngine.English.Vectors.Dimensions : 0);
        if (vectors._dimensions > 0)
        {
            foreach (var lemma in rows.Select(row => row.Lemma).Distinct())
            {
                vectors.Add(lemma, words[lemma]);
            }
        }

        return vectors;
    }

    /// <summary>Cosine of two lemmas' vectors, 0 to 1; 0 where either has none or they point apart.</summary>
    public float Similarity(int lemma, int other)
    {
        if (!_offsets.TryGetValue(lemma, out var first) || !_offsets.TryGetValue(other, out var second))
        {
            return 0;
        }

        var values = CollectionsMarshal.AsSpan(_values);
        return Math.Max(0, Dot(values.Slice(first, _dimensions), values.Slice(second, _dimensions)));
    }

    private void Add(int lemma, string word)
    {
        var vector = new float[_dimensions];
        if (LanguageEngine.English.Vectors.AddTo(vector, word))
        {
            var length = MathF.Sqrt(Dot(vector, vector));
            _offsets[lemma] = _values.Count;
            _values.AddRange(vector.Select(value => length > 0 ? value / length : 0));
        }
    }

    // One after the other and not in lanes: the sum must be the same on every processor.
    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = 0f;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
