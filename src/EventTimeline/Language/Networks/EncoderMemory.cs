namespace EventTimeline.Language.Networks;

/// <summary>Working memory of a <see cref="SequenceEncoder"/> for one sentence at a time; used by one thread at a time.</summary>
internal sealed class EncoderMemory
{
    /// <summary>The words' vectors, zeros where a word has none.</summary>
    public WordRows Vectors { get; } = new();

    /// <summary>The rows before the first layer and after each.</summary>
    public WordRows[] Levels { get; private set; } = [];

    /// <summary>New values and gates of each layer.</summary>
    public WordRows[] Gates { get; private set; } = [];

    /// <summary>Makes room for a sentence, all zeros.</summary>
    public void Reset(int count, int vectorWidth, int width, int depth)
    {
        if (Gates.Length != depth)
        {
            Levels = [.. Enumerable.Range(0, depth + 1).Select(_ => new WordRows())];
            Gates = [.. Enumerable.Range(0, depth).Select(_ => new WordRows())];
        }

        Vectors.Reset(count, vectorWidth);
        foreach (var level in Levels)
        {
            level.Reset(count, width);
        }

        foreach (var gates in Gates)
        {
            gates.Reset(count, 2 * width);
        }
    }
}
