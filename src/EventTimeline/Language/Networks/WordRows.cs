namespace EventTimeline.Language.Networks;

/// <summary>
/// Working memory of one sentence: rows of numbers for its words, with rows of zeros before and after, grown as needed and used again.
/// </summary>
internal sealed class WordRows
{
    /// <summary>Rows of zeros on either side, so that a window may reach beyond the sentence.</summary>
    public const int Padding = 1;

    private float[] _values = [];

    /// <summary>The rows with their padding.</summary>
    public Span<float> Padded => _values.AsSpan(0, (Count + (2 * Padding)) * Width);

    /// <summary>The words' rows alone.</summary>
    public Span<float> Words => _values.AsSpan(Padding * Width, Count * Width);

    /// <summary>Numbers in a row.</summary>
    public int Width { get; private set; }

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The row of one word.</summary>
    public Span<float> this[int word] => _values.AsSpan((Padding + word) * Width, Width);

    /// <summary>Makes room for a sentence, all zeros.</summary>
    public void Reset(int count, int width)
    {
        (Count, Width) = (count, width);
        var length = (count + (2 * Padding)) * width;
        if (_values.Length < length)
        {
            _values = new float[Math.Max(length, Math.Min(2 * _values.Length, 1 << 20))];
        }
        else
        {
            _values.AsSpan(0, length).Clear();
        }
    }
}
