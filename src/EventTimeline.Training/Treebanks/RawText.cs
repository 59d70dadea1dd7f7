using System.Text;
using EventTimeline.Text;

namespace EventTimeline.Training.Treebanks;

/// <summary>The running text behind a treebank, with the place of every word: what the engine sees when it starts from nothing.</summary>
/// <param name="Text">The text; sentences of a paragraph are joined by a space, paragraphs and documents by a blank line.</param>
/// <param name="Sentences">Where the words of each sentence stand.</param>
public sealed record RawText(string Text, IReadOnlyList<IReadOnlyList<TextSpan>> Sentences)
{
    /// <summary>Rebuilds the text.</summary>
    public static RawText Of(IEnumerable<AnnotatedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new StringBuilder();
        var places = new List<IReadOnlyList<TextSpan>>();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && text.Length > 0)
            {
                text.Append("\n\n");
            }

            places.Add(Append(sentence, text));
        }

        return new RawText(text.ToString(), places);
    }

    private static List<TextSpan> Append(AnnotatedSentence sentence, StringBuilder text)
    {
        var spans = new List<TextSpan>(sentence.Words.Count);
        foreach (var word in sentence.Words)
        {
            spans.Add(new TextSpan(text.Length, text.Length + word.Form.Length));
            text.Append(word.Form);
            if (word.SpaceAfter)
            {
                text.Append(' ');
            }
        }

        return spans;
    }
}
