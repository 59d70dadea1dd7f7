using EventTimeline.Documents;
using EventTimeline.Language;
using EventTimeline.Text;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Evaluation.Actors;

/// <summary>A mention of GUM's annotation.</summary>
/// <param name="Entity">Number of the entity in the document.</param>
/// <param name="Type">Entity type, such as <c>person</c>.</param>
/// <param name="Span">The mention in the document's text.</param>
/// <param name="Head">Where its head word stands.</param>
/// <param name="IsName">Whether the head word is a proper noun.</param>
internal sealed record GumMention(string Entity, string Type, TextSpan Span, TextSpan Head, bool IsName);

/// <summary>A document of GUM: its text, its sentences with the annotated syntax, and its mentions.</summary>
internal sealed record GumDocument(string Id, string Text, IReadOnlyList<TextSpan> Paragraphs, IReadOnlyList<Sentence> Sentences, IReadOnlyList<GumMention> Mentions)
{
    /// <summary>The documents of a file.</summary>
    public static IReadOnlyList<GumDocument> Read(string path) =>
        [.. AnnotatedTreebank.Read(path).GroupBy(sentence => sentence.Document).Select(group => new GumReader().Read(group.Key, [.. group]))];

    /// <summary>As the actor resolver takes it, with the annotated syntax.</summary>
    public AnnotatedDocument Annotated(IReadOnlyList<Sentence> sentences) => new(
        new Document { Id = Id, File = Id, Text = Text, Blocks = [.. Paragraphs.Select(span => new Block(span, BlockKind.Body))] }, sentences);
}

/// <summary>Puts a document together from annotated sentences.</summary>
internal sealed class GumReader
{
    private readonly System.Text.StringBuilder _text = new();
    private readonly List<Sentence> _sentences = [];
    private readonly List<GumMention> _mentions = [];
    private readonly List<(string Entity, string Type, int First, int Sentence)> _open = [];

    public GumDocument Read(string id, IReadOnlyList<AnnotatedSentence> sentences)
    {
        var columns = sentences.Select(Columns).ToList();
        var text = _text.ToString();
        var paragraphs = new List<TextSpan>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var spans = columns[i].Spans;
            _sentences.Add(new Sentence(text, i, new TextSpan(spans[0].Start, spans[^1].End), columns[i], []));
            if (sentences[i].StartsParagraph || paragraphs.Count == 0)
            {
                paragraphs.Add(_sentences[i].Span);
            }
            else
            {
                paragraphs[^1] = paragraphs[^1].Union(_sentences[i].Span);
            }

            ReadMentions(sentences[i], columns[i], i);
        }

        return new GumDocument(id, text, paragraphs, _sentences, _mentions);
    }

    private WordColumns Columns(AnnotatedSentence sentence)
    {
        var words = sentence.Words;
        _text.Append(_text.Length == 0 ? "" : sentence.StartsParagraph ? "\n\n" : " ");
        var spans = new TextSpan[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            spans[i] = new TextSpan(_text.Length, _text.Length + words[i].Form.Length);
            _text.Append(words[i].Form).Append(words[i].SpaceAfter && i + 1 < words.Count ? " " : "");
        }

        return new WordColumns(
            spans,
            [.. words.Select(word => word.Form)],
            [.. words.Select(word => word.Lemma)],
            [.. words.Select(word => Tag(word.Tag))],
            [.. words.Select(word => word.PennTag)],
            [.. words.Select(word => word.Features.Contains("Number=Plur", StringComparison.Ordinal) ? Morphology.Plural : Morphology.None)],
            [.. words.Select(word => word.Head)],
            [.. words.Select(word => word.Relation)]);
    }

    private static PartOfSpeech Tag(string tag) => tag switch
    {
        "ADJ" => PartOfSpeech.Adjective,
        "ADP" => PartOfSpeech.Adposition,
        "ADV" => PartOfSpeech.Adverb,
        "AUX" => PartOfSpeech.Auxiliary,
        "CCONJ" => PartOfSpeech.CoordinatingConjunction,
        "DET" => PartOfSpeech.Determiner,
        "INTJ" => PartOfSpeech.Interjection,
        "NOUN" => PartOfSpeech.Noun,
        "NUM" => PartOfSpeech.Numeral,
        "PART" => PartOfSpeech.Particle,
        "PRON" => PartOfSpeech.Pronoun,
        "PROPN" => PartOfSpeech.ProperNoun,
        "PUNCT" => PartOfSpeech.Punctuation,
        "SCONJ" => PartOfSpeech.SubordinatingConjunction,
        "SYM" => PartOfSpeech.Symbol,
        "VERB" => PartOfSpeech.Verb,
        _ => PartOfSpeech.X,
    };

    private void ReadMentions(AnnotatedSentence sentence, WordColumns columns, int index)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var cell = sentence.Words[i].Misc.Split('|').FirstOrDefault(cell => cell.StartsWith("Entity=", StringComparison.Ordinal));
            foreach (var (isOpening, isClosing, body) in Brackets(cell?["Entity=".Length..] ?? ""))
            {
                if (isOpening)
                {
                    var fields = body.Split('-');
                    _open.Add((fields[0], fields.Length > 1 ? fields[1] : "", i, index));
                }

                if (isClosing)
                {
                    Close(body.Split('-')[0], columns, i, index);
                }
            }
        }
    }

    private void Close(string entity, WordColumns columns, int last, int sentence)
    {
        var at = _open.FindLastIndex(open => open.Entity == entity);
        if (at < 0 || _open[at].Sentence != sentence)
        {
            return;
        }

        var (_, type, first, _) = _open[at];
        _open.RemoveAt(at);
        var head = Enumerable.Range(first, last - first + 1).FirstOrDefault(word => columns.Heads[word] < first || columns.Heads[word] > last, last);
        _mentions.Add(new GumMention(entity, type, new TextSpan(columns.Spans[first].Start, columns.Spans[last].End), columns.Spans[head], columns.Tags[head] == PartOfSpeech.ProperNoun));
    }

    /// <summary>"(12-person-new" opens, "12)" closes, "(12-person-…)" does both.</summary>
    private static IEnumerable<(bool Opening, bool Closing, string Body)> Brackets(string cell)
    {
        for (var i = 0; i < cell.Length;)
        {
            var opening = cell[i] == '(';
            var start = opening ? i + 1 : i;
            var end = cell.IndexOfAny(['(', ')'], start);
            end = end < 0 ? cell.Length : end;
            var closing = end < cell.Length && cell[end] == ')';
            yield return (opening, closing, cell[start..end]);
            i = closing ? end + 1 : end;
        }
    }

}
