using System.Text;
using EventTimeline.Language.Tokens;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Sentences;

/// <summary>Makes places where a sentence may begin, with the right answer, from a treebank.</summary>
internal static class BoundaryExamples
{
    /// <summary>Visits every candidate place.</summary>
    /// <param name="sentences">The treebank.</param>
    /// <param name="noise">Where to damage the text as the wild does: no space behind a full stop, capitals, a line break; null for none.</param>
    /// <param name="visit">Receives the features and whether a sentence begins.</param>
    public static void Visit(IReadOnlyList<AnnotatedSentence> sentences, Random? noise, Action<ReadOnlySpan<uint>, bool> visit)
    {
        var text = new StringBuilder();
        var starts = new HashSet<int>();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && text.Length > 0)
            {
                VisitParagraph(text.ToString(), starts, visit);
                text.Clear();
                starts.Clear();
            }

            Append(sentence, noise, text, starts);
        }

        VisitParagraph(text.ToString(), starts, visit);
    }

    private static void Append(AnnotatedSentence sentence, Random? noise, StringBuilder text, HashSet<int> starts)
    {
        var capitals = noise?.NextDouble() < 0.01;
        starts.Add(text.Length);
        foreach (var word in sentence.Words)
        {
            text.Append(capitals ? word.Form.ToUpperInvariant() : word.Form);
            if (word.SpaceAfter)
            {
                text.Append(noise?.NextDouble() < 0.01 ? '\n' : ' ');
            }
        }

        var stopped = text.Length > 1 && text[^1] == ' ' && text[^2] is '.' or '”' or '"' or '?' or '!';
        if (stopped && noise?.NextDouble() < 0.03)
        {
            text.Length--;
        }
    }

    private static void VisitParagraph(string text, HashSet<int> starts, Action<ReadOnlySpan<uint>, bool> visit)
    {
        var tokens = Tokenizer.Tokenize(text);
        var traits = SentenceSplitter.TraitsOf(text, tokens.ToArray());
        var state = default(SentenceState);
        Span<uint> features = stackalloc uint[BoundaryFeatures.Count];
        for (var i = 0; i < traits.Length; i++)
        {
            var begins = starts.Contains(tokens[i].Start);
            if (SentenceSplitter.IsCandidate(traits, i))
            {
                BoundaryFeatures.Fill(traits, i, state, features);
                visit(features, begins);
            }

            state.Read(traits[i].Role, i, begins);
        }
    }
}
