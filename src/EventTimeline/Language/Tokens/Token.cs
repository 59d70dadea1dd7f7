using EventTimeline.Text;

namespace EventTimeline.Language.Tokens;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, perhaps with digits, apostrophes and full stops inside: <c>Sept.</c>, <c>n't</c>, <c>Arabi21</c>.</summary>
    Word,

    /// <summary>Begins with a digit: <c>5,000</c>, <c>10:30</c>, <c>21st</c>, <c>1960s</c>, <c>2021-04-12</c>.</summary>
    Number,

    /// <summary>Punctuation, or a run of it: <c>...</c>, <c>?!</c>.</summary>
    Punctuation,

    /// <summary>Currency, percent and other signs; pictographs.</summary>
    Symbol,

    /// <summary>A web or mail address, a file name, a hashtag or a handle.</summary>
    Address,
}

/// <summary>One token: units [<see cref="Start"/>, <see cref="End"/>) of the text.</summary>
/// <param name="Start">Offset of the first unit, inclusive.</param>
/// <param name="End">Offset just past the last unit, exclusive.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    /// <summary>Number of UTF-16 units; at least 1.</summary>
    public int Length => End - Start;

    /// <summary>The same range as a span.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>The token's own units of the text it was found in.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
