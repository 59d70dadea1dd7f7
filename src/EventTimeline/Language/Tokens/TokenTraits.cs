namespace EventTimeline.Language.Tokens;

/// <summary>What the sentence splitter sees of one token.</summary>
/// <param name="Word">Hash of the word in lower case, digits taken for equal.</param>
/// <param name="Shape">Hash of the word's outline, such as <c>Xx</c>, <c>d.d</c>.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Role">What it does to the sentence.</param>
internal readonly record struct TokenTraits(uint Word, uint Shape, TokenGap Gap, TokenRole Role)
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Looks at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="previousEnd">Where the token before it ends, or -1 for the first.</param>
    public static TokenTraits Of(ReadOnlySpan<char> text, Token token, int previousEnd)
    {
        var (word, shape, last) = (Basis, Basis, '\0');
        foreach (var c in token.In(text))
        {
            var outline = Outline(c);
            word = (word ^ (outline == 'd' ? '0' : char.ToLowerInvariant(c))) * Prime;
            if (outline != last)
            {
                shape = (shape ^ outline) * Prime;
                last = outline;
            }
        }

        if (token.Length == 1)
        {
            shape = (shape ^ '1') * Prime;
        }

        var gap = previousEnd < 0 ? TokenGap.Lines : GapOf(text[previousEnd..token.Start]);
        return new TokenTraits(word, shape, gap, RoleOf(text, token));
    }

    private static char Outline(char c) => char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;

    private static TokenGap GapOf(ReadOnlySpan<char> gap)
    {
        if (gap.IsEmpty)
        {
            return TokenGap.None;
        }

        var lines = gap.Count('\n');
        return lines > 1 || gap.Contains('\u2029') ? TokenGap.Lines : lines == 1 ? TokenGap.Line : TokenGap.Space;
    }

    private static TokenRole RoleOf(ReadOnlySpan<char> text, Token token) => text[token.Start] switch
    {
        '.' or '!' or '?' or '…' => TokenRole.Stop,
        '”' or '’' when token.Length == 1 => TokenRole.CloseQuote,
        '“' or '‘' => TokenRole.OpenQuote,
        '"' => TokenRole.Quote,
        '(' or '[' => TokenRole.Open,
        ')' or ']' => TokenRole.Close,
        var c when char.IsUpper(c) => TokenRole.Capital,
        var c when char.IsLower(c) => TokenRole.Lower,
        _ => TokenRole.Other,
    };
}

/// <summary>What stands between a token and the one before it.</summary>
internal enum TokenGap : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>A line break.</summary>
    Line,

    /// <summary>A blank line, or the beginning of the stretch.</summary>
    Lines,
}

/// <summary>What a token does to the sentence it stands in.</summary>
internal enum TokenRole : byte
{
    /// <summary>Digits, dashes, commas, signs.</summary>
    Other,

    /// <summary>A word that begins with a small letter.</summary>
    Lower,

    /// <summary>A word that begins with a capital.</summary>
    Capital,

    /// <summary>A full stop or another mark that ends sentences.</summary>
    Stop,

    /// <summary>A straight quotation mark.</summary>
    Quote,

    /// <summary>A curly quotation mark that opens.</summary>
    OpenQuote,

    /// <summary>A curly quotation mark that closes.</summary>
    CloseQuote,

    /// <summary>A bracket that opens.</summary>
    Open,

    /// <summary>A bracket that closes.</summary>
    Close,
}
