using EventTimeline.Text;

namespace EventTimeline.Dates.Publication;

/// <summary>A word of a sentence.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Lower">In lower case.</param>
internal readonly record struct SentenceWord(TextSpan Span, string Lower);

/// <summary>The words of one sentence, found by its marks alone, so that clues need no language model.</summary>
internal sealed class SentenceWords
{
    private const int LongestSide = 600;
    private readonly Lazy<IReadOnlyList<SentenceWord>> _words;

    /// <summary>Takes the words of a stretch.</summary>
    public SentenceWords(string text, TextSpan span)
    {
        Text = text;
        Span = span;
        _words = new Lazy<IReadOnlyList<SentenceWord>>(Cut);
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Where the sentence stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Its words in order, without marks.</summary>
    public IReadOnlyList<SentenceWord> Words => _words.Value;

    /// <summary>The sentence around a span; at most 600 characters on either side.</summary>
    public static SentenceWords Around(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > Math.Max(0, span.Start - LongestSide) && !Ends(text, start - 1))
        {
            start--;
        }

        var end = span.End;
        while (end < Math.Min(text.Length, span.End + LongestSide) && !Ends(text, end))
        {
            end++;
        }

        return new SentenceWords(text, new TextSpan(start, end));
    }

    /// <summary>The words that end at or before a position, the nearest first.</summary>
    public IEnumerable<SentenceWord> Before(int position) => ((IEnumerable<SentenceWord>)Words).Reverse().SkipWhile(word => word.Span.End > position);

    /// <summary>The words that begin at or behind a position, in order.</summary>
    public IEnumerable<SentenceWord> Behind(int position) => Words.SkipWhile(word => word.Span.Start < position);

    /// <summary>A line break, or a closing mark with a space and a capital behind it and a word of some length before it.</summary>
    private static bool Ends(string text, int at)
    {
        if (text[at] is '\n')
        {
            return true;
        }

        if (text[at] is not ('.' or '!' or '?'))
        {
            return false;
        }

        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or ')' or ' ')
        {
            next++;
        }

        var shortWord = text[at] == '.' && at >= 4 && text.AsSpan(at - 4, 4).ContainsAny(" .(");
        return next >= text.Length || (!shortWord && (char.IsUpper(text[next]) || text[next] is '“' or '\n'));
    }

    private List<SentenceWord> Cut()
    {
        var words = new List<SentenceWord>();
        for (var at = Span.Start; at < Span.End;)
        {
            var start = at;
            while (at < Span.End && (char.IsLetterOrDigit(Text[at]) || (at > start && Text[at] == '-')))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(new SentenceWord(new TextSpan(start, at), Text[start..at].ToLowerInvariant()));
            }

            at += at == start ? 1 : 0;
        }

        return words;
    }
}
