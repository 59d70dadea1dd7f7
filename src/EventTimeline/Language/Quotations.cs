using EventTimeline.Language.Tokens;
using EventTimeline.Text;

namespace EventTimeline.Language;

/// <summary>
/// Pairs quotation marks within paragraphs. A quotation without an end stops with its paragraph. Single curly marks count where no double one is open.
/// </summary>
internal static class Quotations
{
    /// <summary>The stretches between quotation marks of one block, in order, marks left out.</summary>
    public static List<TextSpan> Find(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var found = new List<TextSpan>();
        var (open, opener) = (-1, '\0');
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (open >= 0 && text[tokens[i - 1].End..token.Start].Count('\n') > 1)
            {
                Add(found, open, tokens[i - 1].End);
                open = -1;
            }

            if (token.Length > 2)
            {
                continue;
            }

            if (open < 0 && Opens(text, token))
            {
                (open, opener) = (token.End, text[token.Start]);
            }
            else if (open >= 0 && Closes(text, token, opener))
            {
                Add(found, open, token.Start);
                open = -1;
            }
        }

        if (open >= 0)
        {
            Add(found, open, tokens[^1].End);
        }

        return found;
    }

    /// <summary>The part of the quotations that lies in a sentence.</summary>
    /// <param name="sentence">Where the sentence stands.</param>
    /// <param name="all">The quotations of the block.</param>
    /// <param name="next">Where to look from: moved past the quotations that end before the sentence.</param>
    public static IReadOnlyList<TextSpan> Within(TextSpan sentence, List<TextSpan> all, ref int next)
    {
        while (next < all.Count && all[next].End <= sentence.Start)
        {
            next++;
        }

        List<TextSpan>? found = null;
        for (var i = next; i < all.Count && all[i].Start < sentence.End; i++)
        {
            (found ??= []).Add(new TextSpan(Math.Max(all[i].Start, sentence.Start), Math.Min(all[i].End, sentence.End)));
        }

        return found ?? (IReadOnlyList<TextSpan>)[];
    }

    private static void Add(List<TextSpan> found, int start, int end)
    {
        if (start < end)
        {
            found.Add(new TextSpan(start, end));
        }
    }

    private static bool Opens(ReadOnlySpan<char> text, Token token) => text[token.Start] switch
    {
        '“' or '«' or '„' or '"' => true,
        '`' => token.Length == 2,
        '‘' => token.Start == 0 || !char.IsLetterOrDigit(text[token.Start - 1]),
        _ => false,
    };

    private static bool Closes(ReadOnlySpan<char> text, Token token, char opener) => (opener, text[token.Start]) switch
    {
        ('"', '"') or ('“', '”') or ('„', '“' or '”') or ('«', '»') or ('“', '"') or ('"', '”') => true,
        ('`', '\'') => token.Length == 2,
        ('‘', '’') => token.End == text.Length || !char.IsLetterOrDigit(text[token.End]),
        _ => false,
    };
}
