using EventTimeline.Formats.Exchange;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Chronology;

/// <summary>Writes a chronology as plain text, lines of at most 100 characters where words allow.</summary>
public sealed class TextChronology : IChronologyWriter
{
    private const int Width = 100;

    /// <inheritdoc/>
    public string Format => "txt";

    /// <inheritdoc/>
    public void Write(Timeline timeline, string heading, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        using var text = TextFiles.Writer(output);
        var words = new ChronologyWords(timeline);
        var title = ChronologyWords.OneLine(heading);
        text.WriteLine(title);
        text.WriteLine(new string('=', title.Length));
        text.WriteLine(words.Summary);
        foreach (var section in words.Sections)
        {
            WriteHeading(text, section.Heading);
            foreach (var entry in section.Entries)
            {
                WriteEntry(text, entry);
            }
        }

        WriteDisagreements(text, words);
        if (words.Documents.Count > 0)
        {
            WriteHeading(text, "Documents");
            foreach (var document in words.Documents)
            {
                Wrap(text, document, "", "    ");
            }
        }
    }

    private static void WriteHeading(TextWriter text, string heading)
    {
        text.WriteLine();
        text.WriteLine(heading);
        text.WriteLine(new string('-', heading.Length));
    }

    private static void WriteEntry(TextWriter text, ChronologyEntry entry)
    {
        var status = entry.Status is null ? "" : $" ({entry.Status})";
        Wrap(text, $"{entry.Date}: {entry.Title}{status}", "", "    ");
        if (entry.History is { } history)
        {
            Wrap(text, $"Before: {history}", "    ", "    ");
        }

        if (entry.With is { } with)
        {
            Wrap(text, $"With: {with}", "    ", "    ");
        }

        WriteCitations(text, entry.Citations);
        text.WriteLine();
    }

    private static void WriteCitations(TextWriter text, IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            Wrap(text, $"“{citation.Quote}” — {citation.Where}", "    ", "      ");
        }
    }

    private static void WriteDisagreements(TextWriter text, ChronologyWords words)
    {
        if (words.Disagreements.Count == 0)
        {
            return;
        }

        WriteHeading(text, "Where sources disagree");
        foreach (var disagreement in words.Disagreements)
        {
            Wrap(text, $"{disagreement.Event}: {disagreement.Summary}", "", "    ");
            WriteCitations(text, disagreement.Citations);
            text.WriteLine();
        }
    }

    private static void Wrap(TextWriter text, string line, string first, string rest)
    {
        text.Write(first);
        var column = first.Length;
        var atStart = true;
        foreach (var word in line.Split(' '))
        {
            if (!atStart && column + 1 + word.Length > Width)
            {
                text.WriteLine();
                text.Write(rest);
                column = rest.Length;
            }
            else if (!atStart)
            {
                text.Write(' ');
                column++;
            }

            text.Write(word);
            column += word.Length;
            atStart = false;
        }

        text.WriteLine();
    }
}
