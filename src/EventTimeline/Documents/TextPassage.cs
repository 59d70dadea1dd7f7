using EventTimeline.Text;

namespace EventTimeline.Documents;

/// <summary>A paragraph or line on its way to becoming a block.</summary>
internal sealed class TextPassage(string text, TextSpan span, BlockKind? kind)
{
    private const int LongestSource = 30;
    private int _words = -1;

    /// <summary>Where it stands, white space around it left out.</summary>
    internal TextSpan Span { get; } = span;

    /// <summary>What it is; null while nothing has decided.</summary>
    internal BlockKind? Kind { get; set; } = kind;

    /// <summary>Its text.</summary>
    internal ReadOnlySpan<char> Text => Span.In(text);

    /// <summary>Number of stretches between white space.</summary>
    internal int Words => _words >= 0 ? _words : _words = CountWords(Text);

    /// <summary>Whether it ends as a sentence does, closing quotes and brackets looked through, and "(Agency)" after the sentence too.</summary>
    internal bool EndsSentence => HasStop(Text) || (Text.LastIndexOf('(') is > 0 and var open && Text[^1] == ')' && Text.Length - open < LongestSource && HasStop(Text[..open]));

    /// <summary>Whether it has the length and the end of running text.</summary>
    internal bool IsProse => EndsSentence && Words >= 8;

    private static bool HasStop(ReadOnlySpan<char> text)
    {
        var rest = text.TrimEnd("\"'”’»)]*_ ");
        return rest.Length > 0 && rest[^1] is '.' or '!' or '?' or '…';
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var unit in text)
        {
            var blank = char.IsWhiteSpace(unit);
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }

        return count;
    }
}
