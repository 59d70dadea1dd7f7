using System.Buffers;
using EventTimeline.Language.Networks;

namespace EventTimeline.Language.Vectors;

/// <summary>
/// GloVe word vectors of frequent English words, kept as 8-bit numbers: how alike two words are in use. Immutable.
/// </summary>
/// <remarks>Words are looked up in lower case. Source: Pennington, Socher and Manning 2014; PDDL 1.0.</remarks>
public sealed class WordVectors
{
    /// <summary>The longest word looked up, in UTF-16 units; longer ones have no vector.</summary>
    internal const int LongestWord = 48;

    private const string SectionName = "vectors";
    private readonly StringTable _words;
    private readonly QuantisedTable _vectors;

    internal WordVectors(StringTable words, QuantisedTable vectors)
    {
        _words = words;
        _vectors = vectors;
    }

    /// <summary>Numbers in a vector.</summary>
    public int Dimensions => _vectors.Width;

    /// <summary>How many words have a vector.</summary>
    public int Count => _words.Count;

    internal static WordVectors Load(ModelFile model)
    {
        var reader = model.Open(SectionName);
        return new WordVectors(StringTable.Read(reader), QuantisedTable.Read(reader));
    }

    internal KeyValuePair<string, byte[]> ToSection()
    {
        var writer = new SectionWriter();
        _words.Write(writer);
        _vectors.Write(writer);
        return new(SectionName, writer.ToArray());
    }

    /// <summary>Adds a word's vector to <paramref name="target"/>; false, and nothing added, where the word has none.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="target">At least <see cref="Dimensions"/> numbers.</param>
    public bool AddTo(Span<float> target, ReadOnlySpan<char> word)
    {
        var row = RowOf(word);
        if (row == 0)
        {
            return false;
        }

        AddRowTo(target, row);
        return true;
    }

    /// <summary>Cosine of the angle between two words' vectors, from -1 to 1; 0 where either has none.</summary>
    public float Similarity(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var buffer = ArrayPool<float>.Shared.Rent(2 * Dimensions);
        buffer.AsSpan(0, 2 * Dimensions).Clear();
        var left = buffer.AsSpan(0, Dimensions);
        var right = buffer.AsSpan(Dimensions, Dimensions);
        var known = AddTo(left, first) & AddTo(right, second);
        var cosine = known ? Cosine(left, right) : 0;
        ArrayPool<float>.Shared.Return(buffer);
        return cosine;
    }

    /// <summary>Cosine of the angle between two vectors of the same length, from -1 to 1; 0 where either is all zeros.</summary>
    public static float Cosine(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        var (product, squares, otherSquares) = (0.0, 0.0, 0.0);
        for (var i = 0; i < first.Length; i++)
        {
            product += first[i] * second[i];
            squares += first[i] * first[i];
            otherSquares += second[i] * second[i];
        }

        return squares == 0 || otherSquares == 0 ? 0 : (float)(product / Math.Sqrt(squares * otherSquares));
    }

    /// <summary>The number of a word's vector from 1, or 0 where it has none.</summary>
    internal int RowOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[LongestWord];
        return _words[lower[..word.ToLowerInvariant(lower)]];
    }

    internal void AddRowTo(Span<float> target, int row) => _vectors.AddTo(target, row - 1);
}
