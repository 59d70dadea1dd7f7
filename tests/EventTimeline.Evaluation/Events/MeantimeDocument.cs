using System.Globalization;
using System.Text;
using System.Xml.Linq;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Evaluation.Events;

/// <summary>A participant of the annotation.</summary>
/// <param name="Event">The event's words.</param>
/// <param name="Actor">The participant's words.</param>
/// <param name="Head">The head of the participant's words, or all of them where the annotation gives none.</param>
/// <param name="IsAgent">PropBank's Arg0; else Arg1.</param>
internal sealed record GoldParticipant(TextSpan Event, TextSpan Actor, TextSpan Head, bool IsAgent);

/// <summary>A MEANTIME document: its tokens joined to a text, and the participants of its events.</summary>
internal sealed class MeantimeDocument
{
    private readonly Dictionary<string, TextSpan> _tokens = [];
    private readonly Dictionary<string, int> _sentenceOf = [];
    private readonly StringBuilder _text = new();

    private MeantimeDocument(XElement root)
    {
        Name = (string)root.Attribute("doc_name")!;
        ReadTokens(root);
        ReadParticipants(root);
        Published = DayOf(Text[Sentences[Math.Min(1, Sentences.Count - 1)].Start..Sentences[Math.Min(1, Sentences.Count - 1)].End]);
    }

    public string Name { get; }

    public string Text => _text.ToString();

    /// <summary>One stretch a sentence; read as paragraphs.</summary>
    public List<TextSpan> Sentences { get; } = [];

    public List<GoldParticipant> Participants { get; } = [];

    /// <summary>Words of events, also those without participants.</summary>
    public List<TextSpan> Events { get; } = [];

    /// <summary>End of the last sentence that the annotators worked on.</summary>
    public int AnnotatedUntil { get; private set; }

    public LocalDate? Published { get; }

    public static IEnumerable<MeantimeDocument> ReadAll() =>
        Directory.GetFiles(SharedData.Path("corpora", "meantime", "intra_cross-doc_annotation", "corpus_apple")!, "*.xml")
            .Concat(Directory.GetFiles(SharedData.Path("corpora", "meantime", "intra-doc_annotation")!, "*.xml", SearchOption.AllDirectories))
            .DistinctBy(Path.GetFileName).Order(StringComparer.Ordinal).Select(path => new MeantimeDocument(XDocument.Load(path).Root!));

    private void ReadTokens(XElement root)
    {
        var current = -1;
        foreach (var token in root.Elements("token"))
        {
            var sentence = (int)token.Attribute("sentence")!;
            if (_text.Length > 0)
            {
                _text.Append(sentence == current ? " " : "\n\n");
            }

            var span = new TextSpan(_text.Length, _text.Length + token.Value.Length);
            _text.Append(token.Value);
            _tokens[(string)token.Attribute("t_id")!] = span;
            if (sentence != current)
            {
                Sentences.Add(span);
            }

            Sentences[^1] = Sentences[^1].Union(span);
            current = sentence;
            _sentenceOf[(string)token.Attribute("t_id")!] = Sentences.Count - 1;
        }
    }

    private void ReadParticipants(XElement root)
    {
        var markables = root.Element("Markables")!.Elements().Where(e => e.Elements("token_anchor").Any()).ToDictionary(e => (string)e.Attribute("m_id")!);
        foreach (var markable in markables.Values.Where(e => e.Name == "EVENT_MENTION"))
        {
            Events.Add(SpanOf(markable));
            AnnotatedUntil = Math.Max(AnnotatedUntil, Sentences[_sentenceOf[(string)markable.Elements("token_anchor").First().Attribute("t_id")!]].End);
        }

        foreach (var relation in root.Element("Relations")!.Elements("HAS_PARTICIPANT"))
        {
            var role = (string)relation.Attribute("sem_role")!;
            if (role is "Arg0" or "Arg1" && markables.TryGetValue((string)relation.Element("source")!.Attribute("m_id")!, out var source)
                && markables.TryGetValue((string)relation.Element("target")!.Attribute("m_id")!, out var target) && target.Name == "ENTITY_MENTION")
            {
                Participants.Add(new GoldParticipant(SpanOf(source), SpanOf(target), HeadOf(target), role == "Arg0"));
            }
        }
    }

    private TextSpan SpanOf(XElement markable) =>
        markable.Elements("token_anchor").Select(anchor => _tokens[(string)anchor.Attribute("t_id")!]).Aggregate((a, b) => a.Union(b));

    private TextSpan HeadOf(XElement markable)
    {
        var (span, head) = (SpanOf(markable), (string?)markable.Attribute("head"));
        var at = string.IsNullOrEmpty(head) ? -1 : Text.IndexOf(head, span.Start, StringComparison.Ordinal);
        return at >= 0 && at + head!.Length <= span.End ? new TextSpan(at, at + head.Length) : span;
    }

    private static LocalDate? DayOf(string text) =>
        DateOnly.TryParse(text.Replace(" ,", ",", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var day) ? LocalDate.FromDateOnly(day) : null;
}
