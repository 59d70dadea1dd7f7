using System.Xml.Linq;
using EventTimeline.Text;
using EventTimeline.Training.Merging;
using NodaTime;

namespace EventTimeline.Evaluation.Events;

/// <summary>A participant of the annotation.</summary>
/// <param name="Event">The event's words.</param>
/// <param name="Actor">The participant's words.</param>
/// <param name="Head">The head of the participant's words, or all of them where the annotation gives none.</param>
/// <param name="Others">Heads of the other mentions of the same entity in the sentence.</param>
/// <param name="IsAgent">PropBank's Arg0; else Arg1.</param>
internal sealed record GoldParticipant(TextSpan Event, TextSpan Actor, TextSpan Head, IReadOnlyList<TextSpan> Others, bool IsAgent);

/// <summary>A MEANTIME document: its text, and the participants of its events.</summary>
internal sealed class MeantimeDocument
{
    private const int AnnotatedSentences = 6;

    private readonly MeantimeText _source;

    private MeantimeDocument(XElement root)
    {
        Name = (string)root.Attribute("doc_name")!;
        _source = new MeantimeText(root);
        ReadParticipants(root);
    }

    public string Name { get; }

    public string Text => _source.Text;

    /// <summary>One stretch a sentence; read as paragraphs.</summary>
    public IReadOnlyList<TextSpan> Sentences => _source.Sentences;

    public List<GoldParticipant> Participants { get; } = [];

    /// <summary>Words of events, also those without participants.</summary>
    public List<TextSpan> Events { get; } = [];

    /// <summary>End of the last sentence whose participants the annotators worked on: headline, date and the first four; later ones have events of a few chosen entities alone.</summary>
    public int AnnotatedUntil => Sentences[Math.Min(AnnotatedSentences, Sentences.Count) - 1].End;

    public LocalDate? Published => _source.Published;

    public static IEnumerable<MeantimeDocument> ReadAll() =>
        Directory.GetFiles(SharedData.Path("corpora", "meantime", "intra_cross-doc_annotation", "corpus_apple")!, "*.xml")
            .Concat(Directory.GetFiles(SharedData.Path("corpora", "meantime", "intra-doc_annotation")!, "*.xml", SearchOption.AllDirectories))
            .DistinctBy(Path.GetFileName).Order(StringComparer.Ordinal).Select(path => new MeantimeDocument(XDocument.Load(path).Root!));

    private void ReadParticipants(XElement root)
    {
        var markables = root.Element("Markables")!.Elements().Where(e => e.Elements("token_anchor").Any()).ToDictionary(e => (string)e.Attribute("m_id")!);
        foreach (var markable in markables.Values.Where(e => e.Name == "EVENT_MENTION"))
        {
            Events.Add(_source.SpanOf(markable));
        }

        var same = SameEntity(root, markables);
        foreach (var relation in root.Element("Relations")!.Elements("HAS_PARTICIPANT"))
        {
            var role = (string)relation.Attribute("sem_role")!;
            if (role is "Arg0" or "Arg1" && markables.TryGetValue((string)relation.Element("source")!.Attribute("m_id")!, out var source)
                && markables.TryGetValue((string)relation.Element("target")!.Attribute("m_id")!, out var target) && target.Name == "ENTITY_MENTION")
            {
                Participants.Add(new GoldParticipant(_source.SpanOf(source), _source.SpanOf(target), HeadOf(target), OthersOf(target, same), role == "Arg0"));
            }
        }
    }

    private static Dictionary<string, List<XElement>> SameEntity(XElement root, Dictionary<string, XElement> markables)
    {
        var same = new Dictionary<string, List<XElement>>(StringComparer.Ordinal);
        foreach (var relation in root.Element("Relations")!.Elements("REFERS_TO"))
        {
            var mentions = relation.Elements("source").Select(source => (string)source.Attribute("m_id")!).Where(markables.ContainsKey).Select(id => markables[id]).ToList();
            foreach (var mention in mentions)
            {
                same[(string)mention.Attribute("m_id")!] = mentions;
            }
        }

        return same;
    }

    private List<TextSpan> OthersOf(XElement mention, Dictionary<string, List<XElement>> same)
    {
        var sentence = Sentences.First(span => span.Contains(_source.SpanOf(mention)));
        return same.TryGetValue((string)mention.Attribute("m_id")!, out var others)
            ? [.. others.Where(other => other != mention && other.Name == mention.Name && sentence.Contains(_source.SpanOf(other))).Select(HeadOf)]
            : [];
    }

    private TextSpan HeadOf(XElement markable)
    {
        var (span, head) = (_source.SpanOf(markable), (string?)markable.Attribute("head"));
        var at = string.IsNullOrEmpty(head) ? -1 : Text.IndexOf(head, span.Start, StringComparison.Ordinal);
        return at >= 0 && at + head!.Length <= span.End ? new TextSpan(at, at + head.Length) : span;
    }
}
