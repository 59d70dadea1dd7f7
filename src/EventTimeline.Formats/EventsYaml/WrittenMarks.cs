using EventTimeline.Formats.EventsYaml.Syntax;
using EventTimeline.Merging;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>
/// The marks of every report and name that the tool wrote, in comment lines at the end of the file: what is marked here and stands nowhere in
/// the file any more was taken out by a person. Lines hold the marks that begin alike, so that a new one changes one line.
/// </summary>
internal static class WrittenMarks
{
    /// <summary>What the tool's own comments begin with.</summary>
    public const string Sign = "#~";

    private const int PerLine = 12;

    public static HashSet<Mark> Read(IReadOnlyList<YamlComment> comments)
    {
        var marks = new HashSet<Mark>();
        foreach (var comment in comments)
        {
            if (!comment.Text.StartsWith(Sign, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = comment.Text.AsSpan(Sign.Length);
            foreach (var part in rest.Split(' '))
            {
                if (Mark.TryParse(rest[part], out var mark))
                {
                    marks.Add(mark);
                }
            }
        }

        return marks;
    }

    public static void Write(TextWriter writer, IEnumerable<Mark> marks)
    {
        var sorted = marks.Distinct().ToArray();
        if (sorted.Length == 0)
        {
            return;
        }

        Array.Sort(sorted);
        writer.Write(Sign + ": what the tool wrote, to tell later what a person took out\n");

        // A power of two of lines, each for the marks that begin with the same bits.
        var shift = 30;
        while (shift > 0 && sorted.Length >> (30 - shift) > PerLine)
        {
            shift--;
        }

        Span<char> letters = stackalloc char[Mark.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i].Value >> shift != sorted[i - 1].Value >> shift)
            {
                writer.Write(i == 0 ? Sign : "\n" + Sign);
            }

            writer.Write(' ');
            sorted[i].Write(letters);
            writer.Write(letters);
        }

        writer.Write('\n');
    }
}
