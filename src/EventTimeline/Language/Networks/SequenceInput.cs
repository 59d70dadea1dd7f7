namespace EventTimeline.Language.Networks;

/// <summary>What a <see cref="SequenceEncoder"/> reads of a sentence: for each word a word vector and a bag of features, all as numbers.</summary>
internal sealed class SequenceInput
{
    private int[] _vectors = [];
    private int[] _features = [];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Features of each word.</summary>
    public int FeaturesPerWord { get; private set; }

    /// <summary>For each word the row of its word vector, or 0 for none.</summary>
    public Span<int> Vectors => _vectors.AsSpan(0, Count);

    /// <summary>The features of one word, or 0 for none.</summary>
    public Span<int> this[int word] => _features.AsSpan(word * FeaturesPerWord, FeaturesPerWord);

    /// <summary>Makes room for a sentence, all zeros.</summary>
    public void Reset(int count, int featuresPerWord)
    {
        (Count, FeaturesPerWord) = (count, featuresPerWord);
        if (_vectors.Length < count || _features.Length < count * featuresPerWord)
        {
            _vectors = new int[count];
            _features = new int[count * featuresPerWord];
            return;
        }

        Vectors.Clear();
        _features.AsSpan(0, count * featuresPerWord).Clear();
    }
}
