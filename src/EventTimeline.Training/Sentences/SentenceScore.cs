using EventTimeline.Language.Tokens;
using EventTimeline.Text;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Sentences;

/// <summary>Sentences found in raw text, against a treebank: right where both ends are.</summary>
public static class SentenceScore
{
    /// <summary>Where the sentences of a treebank stand in its raw text.</summary>
    public static List<TextSpan> Gold(RawText raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return raw.Sentences.Select(words => new TextSpan(words[0].Start, words[^1].End)).ToList();
    }

    internal static double F1(SentenceSplitter splitter, IEnumerable<AnnotatedSentence> sentences)
    {
        var raw = RawText.Of(sentences);
        var gold = Gold(raw).ToHashSet();
        var found = Found(splitter, raw.Text);
        return 200.0 * found.Count(gold.Contains) / (found.Count + gold.Count);
    }

    internal static List<TextSpan> Found(SentenceSplitter splitter, string text)
    {
        var tokens = Tokenizer.Tokenize(text).ToArray();
        var begins = new bool[tokens.Length];
        splitter.Split(text, tokens, begins);
        var spans = new List<TextSpan>();
        for (var (i, start) = (0, 0); i < tokens.Length; i++)
        {
            if (i + 1 == tokens.Length || begins[i + 1])
            {
                spans.Add(new TextSpan(tokens[start].Start, tokens[i].End));
                start = i + 1;
            }
        }

        return spans;
    }
}
