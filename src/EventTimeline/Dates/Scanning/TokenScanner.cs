using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Scanning;

/// <summary>
/// Cuts a text into words, numbers and marks and looks words up while it walks them. Letters and digits part: <c>1990s</c> is two tokens.
/// </summary>
internal static class TokenScanner
{
    private const byte Letter = 1;
    private const byte Digit = 2;
    private const byte Space = 3;
    private const byte Break = 4;
    private static readonly byte[] Classes = Classify();

    /// <summary>Fills a buffer with tokens from <paramref name="position"/> on; stops at an empty line, at the end, or when the buffer is full.</summary>
    /// <returns>How many tokens were written; <paramref name="position"/> is left behind the last.</returns>
    public static int Fill(ReadOnlySpan<char> text, ref int position, Lexicon lexicon, Span<DateToken> tokens)
    {
        var count = 0;
        var traits = TokenTraits.Spaced;
        var at = position;
        while (at < text.Length && count < tokens.Length)
        {
            var character = text[at];
            switch (ClassOf(character))
            {
                case Letter:
                    tokens[count++] = Word(text, ref at, lexicon, traits);
                    traits = TokenTraits.None;
                    break;
                case Digit:
                    tokens[count++] = Number(text, ref at, traits);
                    traits = TokenTraits.None;
                    break;
                case Space:
                    at++;
                    traits |= TokenTraits.Spaced;
                    break;
                case Break:
                    at++;
                    if ((traits & TokenTraits.NewLine) != 0 && count > 0)
                    {
                        position = at;
                        return count;
                    }

                    traits |= TokenTraits.Spaced | TokenTraits.NewLine;
                    break;
                default:
                    tokens[count++] = new DateToken(at++, character, 1, 0, TokenKind.Mark, traits);
                    traits = TokenTraits.None;
                    break;
            }
        }

        position = at;
        return count;
    }

    private static byte ClassOf(char character) =>
        character < 128 ? Classes[character]
        : char.IsLetter(character) ? Letter
        : char.IsWhiteSpace(character) ? Space
        : (byte)0;

    private static DateToken Word(ReadOnlySpan<char> text, ref int at, Lexicon lexicon, TokenTraits traits)
    {
        var start = at;
        var hash = 0u;
        var limit = Math.Min(text.Length, start + ushort.MaxValue);
        while (at < limit && ClassOf(text[at]) == Letter)
        {
            hash = Lexicon.Hash(hash, text[at++]);
        }

        var word = text[start..at];
        if (char.IsUpper(word[0]))
        {
            traits |= TokenTraits.Capital;
        }

        return new DateToken(start, -1, (ushort)word.Length, (ushort)lexicon.Find(hash, word), TokenKind.Word, traits);
    }

    private static DateToken Number(ReadOnlySpan<char> text, ref int at, TokenTraits traits)
    {
        var start = at;
        var value = 0;
        var limit = Math.Min(text.Length, start + ushort.MaxValue);
        while (at < limit && text[at] is >= '0' and <= '9')
        {
            value = at - start < 9 ? (value * 10) + (text[at] - '0') : -1;
            at++;
        }

        return new DateToken(start, value, (ushort)(at - start), 0, TokenKind.Number, traits);
    }

    private static byte[] Classify()
    {
        var classes = new byte[128];
        for (var character = 'a'; character <= 'z'; character++)
        {
            classes[character] = Letter;
            classes[char.ToUpperInvariant(character)] = Letter;
        }

        classes.AsSpan('0', 10).Fill(Digit);
        classes[' '] = classes['\t'] = classes['\r'] = classes['\f'] = Space;
        classes['\n'] = Break;
        return classes;
    }
}
