using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using EventTimeline.Documents;
using EventTimeline.Text;

namespace EventTimeline.Evaluation.Dates;

/// <summary>A TIMEX3 annotation, or a system's answer in the same form.</summary>
internal sealed record Timex(TextSpan Span, string Text, string Type, string Value);

/// <summary>A document of a TimeML corpus: its text without tags, its date, its annotations.</summary>
internal sealed partial record TimeMlDocument(string Name, string Text, string Created, IReadOnlyList<Timex> Annotations)
{
    /// <summary>Reads every document of a folder, in order of their names.</summary>
    public static IReadOnlyList<TimeMlDocument> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.tml").Order(StringComparer.Ordinal).Select(file => Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    /// <summary>The document as the resolver takes it: one block of running text.</summary>
    public AnnotatedDocument ToAnnotated() =>
        new(new Document { Id = Name, File = Name, Text = Text, Blocks = [new Block(new TextSpan(0, Text.Length), BlockKind.Body)] }, []);

    private static TimeMlDocument Read(string name, string xml)
    {
        var body = TextPattern().Match(xml).Groups[1].Value;
        var created = CreatedPattern().Match(xml).Groups[1].Value;
        var text = new StringBuilder();
        var annotations = new List<Timex>();
        var open = new Stack<(int Start, string Attributes)>();
        var at = 0;
        foreach (var tag in TagPattern().EnumerateMatches(body))
        {
            text.Append(WebUtility.HtmlDecode(body[at..tag.Index]));
            at = tag.Index + tag.Length;
            var written = body.Substring(tag.Index, tag.Length);
            if (written.StartsWith("<TIMEX3", StringComparison.Ordinal))
            {
                open.Push((text.Length, written));
            }
            else if (written == "</TIMEX3>" && open.TryPop(out var begun))
            {
                var span = new TextSpan(begun.Start, text.Length);
                annotations.Add(new Timex(span, text.ToString(span.Start, span.Length), Attribute(begun.Attributes, "type"), Attribute(begun.Attributes, "value")));
            }
        }

        text.Append(WebUtility.HtmlDecode(body[at..]));
        return new TimeMlDocument(name, text.ToString(), created, annotations);
    }

    private static string Attribute(string tag, string name) => Regex.Match(tag, $" {name}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;

    [GeneratedRegex("<TEXT>(.*?)</TEXT>", RegexOptions.Singleline, 5000)]
    private static partial Regex TextPattern();

    [GeneratedRegex("<DCT>.*?value=\"([^\"]*)\"", RegexOptions.Singleline, 5000)]
    private static partial Regex CreatedPattern();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex TagPattern();
}
