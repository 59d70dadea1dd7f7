namespace EventTimeline.Dates.Vocabulary;

/// <summary>A word of the vocabulary: which classes it belongs to, and its value in each. Immutable once the vocabulary is made.</summary>
internal sealed class Lexeme(string text)
{
    private static readonly int ClassCount = Enum.GetValues<WordClass>().Length;
    private readonly short[] _values = new short[ClassCount];

    /// <summary>The word in lower case.</summary>
    public string Text { get; } = text;

    /// <summary>One bit a class.</summary>
    public ulong Classes { get; private set; }

    /// <summary>Whether the word is of the class.</summary>
    public bool Is(WordClass wordClass) => (Classes & Bit(wordClass)) != 0;

    /// <summary>The word's value in a class; 0 where it is not of it.</summary>
    public int this[WordClass wordClass] => _values[(int)wordClass];

    /// <summary>The bit of a class in <see cref="Classes"/>.</summary>
    public static ulong Bit(WordClass wordClass) => 1UL << (int)wordClass;

    internal void Add(WordClass wordClass, short value)
    {
        Classes |= Bit(wordClass);
        _values[(int)wordClass] = value;
    }
}
