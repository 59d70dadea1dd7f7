using EventTimeline.Text;

namespace EventTimeline.Language.Tokens;

/// <summary>
/// Cuts English text into tokens after the conventions of the Universal Dependencies treebanks EWT and GUM, with exact offsets.
/// </summary>
/// <remarks>
/// <c>don't</c> is two tokens, <c>Hamas's</c> too; hyphens are tokens but after a prefix (<c>long - term</c>, <c>mid-January</c>); a full stop
/// stays with an abbreviation or an initial (<c>Sept.</c>, <c>U.S.</c>), and ends a word that the next one is written against
/// (<c>aid.The</c> is three tokens). Every unit that is not white space lies in exactly one token. Linear in the length of the text.
/// </remarks>
public static class Tokenizer
{
    /// <summary>No token is longer; what is longer is cut.</summary>
    public const int MaxLength = 1000;

    /// <summary>The tokens of a whole text.</summary>
    public static List<Token> Tokenize(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>((text.Length / 4) + 4);
        Tokenize(text, new TextSpan(0, text.Length), tokens);
        return tokens;
    }

    /// <summary>Appends the tokens of a stretch of a text.</summary>
    /// <param name="text">The whole text; token offsets point into it.</param>
    /// <param name="stretch">What to cut.</param>
    /// <param name="tokens">Receives the tokens in order.</param>
    public static void Tokenize(ReadOnlySpan<char> text, TextSpan stretch, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var scanner = new TokenScanner(text[..stretch.End], tokens);
        var at = stretch.Start;
        while (at < stretch.End)
        {
            if (Characters.IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < stretch.End && !Characters.IsSpace(text[end]))
            {
                end++;
            }

            scanner.Chunk(at, end);
            at = end;
        }
    }
}
