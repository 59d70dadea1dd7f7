using EventTimeline.Text;

namespace EventTimeline.Documents;

/// <summary>
/// Puts the lines of a plain text together to paragraphs. Most texts from the web have one paragraph a line; texts from wires and mail break
/// lines at a fixed width, which shows in lines that go on with a small letter.
/// </summary>
internal static class Paragraphs
{
    private const double FullLine = 0.6;
    private const int ShortestWidth = 40;
    private const int LongestWidth = 130;

    /// <summary>The paragraphs in order.</summary>
    internal static List<TextPassage> Of(string text)
    {
        var raw = Lines.Of(text);
        var lines = raw.ConvertAll(line => Lines.Trim(text, line));
        var width = WrapWidth(text, lines);
        var passages = new List<TextPassage>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0)
            {
                continue;
            }

            var span = lines[i];
            while (i + 1 < lines.Count && GoesOn(text, lines[i], lines[i + 1], width) && !IsIndented(raw, lines, i + 1))
            {
                span = span.Union(lines[++i]);
            }

            passages.Add(new TextPassage(text, span, text[span.Start] == '>' ? BlockKind.Quotation : null));
        }

        return passages;
    }

    private static bool GoesOn(string text, TextSpan line, TextSpan next, int width) =>
        next.Length > 0 && width > 0 && line.Length <= LongestWidth && line.Length >= FullLine * width && !StartsItem(next.In(text));

    /// <summary>Whether a line stands further in than the one before, as the first line of a paragraph does.</summary>
    private static bool IsIndented(List<TextSpan> raw, List<TextSpan> lines, int i) =>
        lines[i].Start - raw[i].Start >= lines[i - 1].Start - raw[i - 1].Start + 2;

    private static bool StartsItem(ReadOnlySpan<char> line) =>
        line[0] is '•' or '*' or '>' || line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("-- ", StringComparison.Ordinal);

    /// <summary>The width at which lines were broken, or 0 where each line is a paragraph of its own.</summary>
    private static int WrapWidth(string text, List<TextSpan> lines)
    {
        var pairs = 0;
        var continued = 0;
        var lengths = new List<int>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i + 1].Length == 0)
            {
                continue;
            }

            pairs++;
            if (lines[i].Length is >= ShortestWidth and <= LongestWidth && char.IsLower(text[lines[i + 1].Start]))
            {
                continued++;
                lengths.Add(lines[i].Length);
            }
        }

        if (continued < 2 || continued * 4 < pairs)
        {
            return 0;
        }

        lengths.Sort();
        return lengths[lengths.Count * 9 / 10];
    }
}
