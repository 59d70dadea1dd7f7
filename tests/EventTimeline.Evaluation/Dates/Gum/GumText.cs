using System.Text;
using System.Text.RegularExpressions;
using EventTimeline.Dates;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Evaluation.Dates.Gum;

/// <summary>A date of a GUM document as annotated in TEI: its words, and the days between which it lies.</summary>
internal sealed record GumDate(TextSpan Span, DateBounds Bounds);

/// <summary>A GUM document with its dates: the words are joined as print would have them.</summary>
internal sealed partial record GumText(string Name, string Created, string Text, IReadOnlyList<GumDate> Dates)
{
    private const string NoSpaceBefore = ",.;:?!)]}%";

    /// <summary>Reads a document.</summary>
    public static GumText Read(string file)
    {
        var text = new StringBuilder();
        var dates = new List<GumDate>();
        var open = new Stack<(int Start, string Tag)>();
        foreach (var line in File.ReadLines(file).Select(line => line.Replace("&amp;", "&", StringComparison.Ordinal)))
        {
            if (line.StartsWith("<date ", StringComparison.Ordinal))
            {
                open.Push((text.Length, line));
            }
            else if (line == "</date>" && open.TryPop(out var begun))
            {
                Add(dates, text, begun);
            }
            else if (line is "</p>" or "</head>" or "</item>" or "</sp>" or "</row>")
            {
                text.Append("\n\n");
            }
            else if (line.Split('\t') is [var word, _, ..])
            {
                Join(text, word);
            }
        }

        var created = CreatedPattern().Match(File.ReadLines(file).First()).Groups[1].Value;
        return new GumText(Path.GetFileNameWithoutExtension(file), created, text.ToString(), dates);
    }

    private static void Join(StringBuilder text, string word)
    {
        var last = text.Length == 0 ? '\n' : text[^1];
        var joined = last is '\n' or '(' or '[' or '$' or '-' or '–' || NoSpaceBefore.Contains(word[0]) || word[0] is '\'' or '’' or '-' or '–' || word == "n't";
        text.Append(joined ? "" : " ").Append(word);
    }

    private static void Add(List<GumDate> dates, StringBuilder text, (int Start, string Tag) begun)
    {
        var written = text.ToString(begun.Start, text.Length - begun.Start);
        var span = new TextSpan(begun.Start + written.Length - written.TrimStart().Length, text.Length);
        var when = Attribute(begun.Tag, "when");
        var bounds = new DateBounds(
            First(when ?? Attribute(begun.Tag, "from") ?? Attribute(begun.Tag, "notBefore")),
            Last(when ?? Attribute(begun.Tag, "to") ?? Attribute(begun.Tag, "notAfter")));
        dates.Add(new GumDate(span, bounds));
    }

    private static string? Attribute(string tag, string name) => Regex.Match(tag, $" {name}=\"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value : null;

    private static LocalDate? First(string? value) => Parts(value) is { } date ? new LocalDate(date.Year, date.Month ?? 1, date.Day ?? 1) : null;

    private static LocalDate? Last(string? value) =>
        Parts(value) is not { } date ? null
        : date.Day is { } day ? new LocalDate(date.Year, date.Month!.Value, day)
        : new LocalDate(date.Year, date.Month ?? 12, 1).With(DateAdjusters.EndOfMonth);

    private static (int Year, int? Month, int? Day)? Parts(string? value)
    {
        var match = DatePattern().Match(value ?? "");
        return match.Success && int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) is > 0 and var year
            ? (year, Number(match.Groups[2]), Number(match.Groups[3]))
            : null;
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^([0-9]{3,4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$")]
    private static partial Regex DatePattern();

    [GeneratedRegex("dateCreated=\"([^\"]*)\"")]
    private static partial Regex CreatedPattern();
}
