namespace EventTimeline.Language.Parsing;

/// <summary>The outer children of a word and how many it has on either side.</summary>
/// <param name="Leftmost">The first child before the word, or -1.</param>
/// <param name="SecondLeft">The child that was leftmost before it, or -1.</param>
/// <param name="Rightmost">The last child after the word, or -1.</param>
/// <param name="LeftCount">Children before the word.</param>
/// <param name="RightCount">Children after the word.</param>
internal readonly record struct Children(int Leftmost, int SecondLeft, int Rightmost, int LeftCount, int RightCount)
{
    /// <summary>No children.</summary>
    public static Children Empty { get; } = new(ParserState.None, ParserState.None, ParserState.None, 0, 0);

    /// <summary>These and one more; children come from the inside out.</summary>
    public Children With(int child, int head) => child < head
        ? this with { Leftmost = child, SecondLeft = Leftmost, LeftCount = LeftCount + 1 }
        : this with { Rightmost = child, RightCount = RightCount + 1 };
}
