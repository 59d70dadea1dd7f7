namespace EventTimeline.Training.Syntax;

/// <summary>How the tagger and the parser are trained.</summary>
internal sealed record SyntaxOptions
{
    /// <summary>Times that all sentences are read.</summary>
    public int Epochs { get; init; } = 20;

    /// <summary>Sentences a step.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>Numbers a word has.</summary>
    public int Width { get; init; } = 128;

    /// <summary>Hidden numbers of the parser.</summary>
    public int Hidden { get; init; } = 128;

    /// <summary>The window of each gated layer.</summary>
    public int[] Windows { get; init; } = [3, 1, 1];

    /// <summary>The layer, from 1, after which words are tagged.</summary>
    public int TaggerLevel { get; init; } = 1;

    /// <summary>Size of the first steps; it falls to a twentieth in a straight line.</summary>
    public float Rate { get; init; } = 0.002f;

    /// <summary>Share of a word's numbers dropped at every level.</summary>
    public float Drop { get; init; } = 0.25f;

    /// <summary>Share of the parser's hidden numbers dropped.</summary>
    public float HiddenDrop { get; init; } = 0.3f;

    /// <summary>Share of words made unknown, with their vector.</summary>
    public float WordDrop { get; init; } = 0.04f;

    /// <summary>A word seen n times loses what was learnt of it, not its vector, with chance this / (this + n).</summary>
    public float RareDrop { get; init; } = 0.25f;

    /// <summary>Share of the parser's steps, from the second epoch on, that follow its own move.</summary>
    public float Exploration { get; init; } = 0.9f;

    /// <summary>Chance that a sentence is also read as a headline made of it, where one can be made.</summary>
    public float Headlines { get; init; } = 0.35f;

    /// <summary>A feature is kept from this many occurrences on.</summary>
    public int FeatureCount { get; init; } = 2;

    /// <summary>Start of all chance.</summary>
    public ulong Seed { get; init; } = 1;
}
