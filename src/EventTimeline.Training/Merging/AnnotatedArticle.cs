using System.Xml.Linq;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Training.Merging;

/// <summary>An event mention of the annotation and the event it refers to.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Chain">Name of the event; the same in other documents where they report the same event.</param>
internal sealed record AnnotatedMention(TextSpan Span, string Chain);

/// <summary>
/// A news article with event coreference in the format of MEANTIME: its text, and which event each event mention refers to.
/// </summary>
internal sealed class AnnotatedArticle
{
    private readonly MeantimeText _source;
    private readonly List<AnnotatedMention> _mentions = [];

    private AnnotatedArticle(XElement root)
    {
        Name = (string)root.Attribute("doc_name")!;
        _source = new MeantimeText(root);
        ReadMentions(root);
    }

    public string Name { get; }

    public string Text => _source.Text;

    /// <summary>One stretch a sentence; the first is the headline, the second the date line.</summary>
    public IReadOnlyList<TextSpan> Sentences => _source.Sentences;

    /// <summary>The mentions that refer to an event, in order of the text.</summary>
    public IReadOnlyList<AnnotatedMention> Mentions => _mentions;

    /// <summary>The day of the date line, or null.</summary>
    public LocalDate? Published => _source.Published;

    /// <summary>Reads every article of a folder, by file name.</summary>
    public static IReadOnlyList<AnnotatedArticle> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(path => new AnnotatedArticle(XDocument.Load(path).Root!))];

    private void ReadMentions(XElement root)
    {
        var markables = root.Element("Markables")!.Elements().ToDictionary(element => (string)element.Attribute("m_id")!, StringComparer.Ordinal);
        foreach (var link in root.Element("Relations")!.Elements("REFERS_TO"))
        {
            var target = markables[(string)link.Element("target")!.Attribute("m_id")!];
            if (target.Name != "EVENT")
            {
                continue;
            }

            var chain = (string?)target.Attribute("instance_id") ?? $"{Name}#{(string)target.Attribute("m_id")!}";
            _mentions.AddRange(link.Elements("source")
                .Select(source => markables[(string)source.Attribute("m_id")!])
                .Where(markable => markable.Elements("token_anchor").Any())
                .Select(markable => new AnnotatedMention(_source.SpanOf(markable), chain)));
        }

        _mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }
}
