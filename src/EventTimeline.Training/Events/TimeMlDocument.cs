using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Training.Events;

/// <summary>An EVENT of a TimeML document.</summary>
/// <param name="Id">Its <c>eid</c>.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Class">TimeML class, such as <c>REPORTING</c>.</param>
/// <param name="ToCreation">Its link to the document's creation time, such as <c>BEFORE</c> (the event is before), or null where it has none.</param>
public sealed record TimeMlEvent(string Id, TextSpan Span, string Class, string? ToCreation = null);

/// <summary>A news document annotated in TimeML.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="Text">The content of its TEXT element without tags.</param>
/// <param name="Created">The day it was written, or null where the annotation gives none to the day.</param>
/// <param name="Events">Its events in order of the text.</param>
public sealed record TimeMlDocument(string Name, string Text, LocalDate? Created, IReadOnlyList<TimeMlEvent> Events)
{
    /// <summary>Stretches of the text between blank lines.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; } = SplitParagraphs(Text);

    /// <summary>Reads every document of a folder, in order of their names.</summary>
    public static IReadOnlyList<TimeMlDocument> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.tml").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>Reads one document.</summary>
    public static TimeMlDocument Read(string path)
    {
        var root = XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!;
        var text = new StringBuilder();
        var events = new List<TimeMlEvent>();
        Collect(root.Element("TEXT")!, text, events);
        var created = (string?)root.Element("DCT")?.Element("TIMEX3")?.Attribute("value");
        var links = TimeMlLinks.ToCreation(root);
        return new TimeMlDocument(
            Path.GetFileNameWithoutExtension(path),
            text.ToString(),
            DayOf(created),
            [.. events.Select(e => e with { ToCreation = links.GetValueOrDefault(e.Id) })]);
    }

    private static void Collect(XElement element, StringBuilder text, List<TimeMlEvent> events)
    {
        var start = text.Length;
        foreach (var node in element.Nodes())
        {
            if (node.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                text.Append(((XText)node).Value);
            }
            else if (node is XElement child)
            {
                Collect(child, text, events);
            }
        }

        if (element.Name == "EVENT")
        {
            events.Add(new TimeMlEvent((string)element.Attribute("eid")!, new TextSpan(start, text.Length), (string)element.Attribute("class")!));
        }
    }

    private static LocalDate? DayOf(string? value) =>
        value is { Length: >= 10 } && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? LocalDate.FromDateOnly(day)
            : null;

    private static List<TextSpan> SplitParagraphs(string text)
    {
        var paragraphs = new List<TextSpan>();
        var start = 0;
        foreach (var part in text.Split("\n\n"))
        {
            if (!string.IsNullOrWhiteSpace(part))
            {
                paragraphs.Add(new TextSpan(start, start + part.Length));
            }

            start += part.Length + 2;
        }

        return paragraphs;
    }
}
