namespace EventTimeline.Dates.Scanning;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Nothing: a position outside the stretch.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>One other character.</summary>
    Mark,
}

/// <summary>How a token is set off and written.</summary>
[Flags]
internal enum TokenTraits : byte
{
    /// <summary>Joined to the token before it, in lower case.</summary>
    None = 0,

    /// <summary>White space stands before it, or nothing at all.</summary>
    Spaced = 1,

    /// <summary>A line begins before it.</summary>
    NewLine = 2,

    /// <summary>It begins with a capital.</summary>
    Capital = 4,
}

/// <summary>A word, a number or a mark; 16 bytes, kept in a reused buffer.</summary>
/// <param name="Start">Offset of its first character in the text.</param>
/// <param name="Number">Its value where it is a number of at most nine digits, otherwise -1; for a mark the character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Lexeme">Index of its entry in the vocabulary, or 0.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Traits">How it is set off.</param>
internal readonly record struct DateToken(int Start, int Number, ushort Length, ushort Lexeme, TokenKind Kind, TokenTraits Traits)
{
    /// <summary>Offset just past its last character.</summary>
    public int End => Start + Length;
}
