using System.Globalization;
using System.Text;
using System.Xml.Linq;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Training.Merging;

/// <summary>An event mention of the annotation and the event it refers to.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Chain">Name of the event; the same in other documents where they report the same event.</param>
internal sealed record AnnotatedMention(TextSpan Span, string Chain);

/// <summary>
/// A news article with event coreference in the format of MEANTIME (Minard et al. 2016): its tokens joined to a text, and which event each event
/// mention refers to.
/// </summary>
internal sealed class AnnotatedArticle
{
    private readonly Dictionary<string, TextSpan> _tokens = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _sentences = [];
    private readonly List<AnnotatedMention> _mentions = [];

    private AnnotatedArticle(XElement root)
    {
        Name = (string)root.Attribute("doc_name")!;
        ReadTokens(root);
        ReadMentions(root);
        Published = _sentences.Count > 1 ? DayOf(_sentences[1].Of(Text)) : null;
    }

    public string Name { get; }

    public string Text => _text.ToString();

    /// <summary>One stretch a sentence; the first is the headline, the second the date line.</summary>
    public IReadOnlyList<TextSpan> Sentences => _sentences;

    /// <summary>The mentions that refer to an event, in order of the text.</summary>
    public IReadOnlyList<AnnotatedMention> Mentions => _mentions;

    /// <summary>The day of the date line, or null.</summary>
    public LocalDate? Published { get; }

    /// <summary>Reads every article of a folder, by file name.</summary>
    public static IReadOnlyList<AnnotatedArticle> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(path => new AnnotatedArticle(XDocument.Load(path).Root!))];

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
            if (sentence == current)
            {
                _sentences[^1] = _sentences[^1].Union(span);
            }
            else
            {
                _sentences.Add(span);
            }

            current = sentence;
        }
    }

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
                .Select(markable => new AnnotatedMention(SpanOf(markable), chain)));
        }

        _mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    private TextSpan SpanOf(XElement markable) =>
        markable.Elements("token_anchor").Select(anchor => _tokens[(string)anchor.Attribute("t_id")!]).Aggregate((a, b) => a.Union(b));

    private static LocalDate? DayOf(string text) =>
        DateOnly.TryParse(text.Replace(" ,", ",", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var day) ? LocalDate.FromDateOnly(day) : null;
}
