using System.Text;
using EventTimeline.Formats.Exchange;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Chronology;

/// <summary>Writes a chronology as Markdown (CommonMark): a heading a year, an item an event, its reports below.</summary>
public sealed class MarkdownChronology : IChronologyWriter
{
    private const string Special = "\\`*_{}[]<>#|~&$";

    /// <inheritdoc/>
    public string Format => "md";

    /// <inheritdoc/>
    public void Write(Timeline timeline, string heading, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        using var text = TextFiles.Writer(output);
        var words = new ChronologyWords(timeline);
        text.WriteLine($"# {Escape(ChronologyWords.OneLine(heading))}");
        text.WriteLine();
        text.WriteLine(words.Summary);
        foreach (var section in words.Sections)
        {
            text.WriteLine();
            text.WriteLine($"## {section.Heading}");
            text.WriteLine();
            foreach (var entry in section.Entries)
            {
                WriteEntry(text, entry);
            }
        }

        WriteDisagreements(text, words);
        WriteDocuments(text, words);
    }

    private static void WriteEntry(TextWriter text, ChronologyEntry entry)
    {
        var status = entry.Status is null ? "" : $" *({entry.Status})*";
        text.WriteLine($"- **{Escape(entry.Date)}** – {Escape(entry.Title)}{status}");
        if (entry.History is { } history)
        {
            text.WriteLine($"  - *Before:* {Escape(history)}");
        }

        if (entry.With is { } with)
        {
            text.WriteLine($"  - *With:* {Escape(with)}");
        }

        WriteCitations(text, entry.Citations);
    }

    private static void WriteCitations(TextWriter text, IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            text.WriteLine($"  - “{Escape(citation.Quote)}” — *{Escape(citation.Where)}*");
        }
    }

    private static void WriteDisagreements(TextWriter text, ChronologyWords words)
    {
        if (words.Disagreements.Count == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("## Where sources disagree");
        text.WriteLine();
        foreach (var disagreement in words.Disagreements)
        {
            text.WriteLine($"- **{Escape(disagreement.Event)}**: {Escape(disagreement.Summary)}");
            WriteCitations(text, disagreement.Citations);
        }
    }

    private static void WriteDocuments(TextWriter text, ChronologyWords words)
    {
        if (words.Documents.Count == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("## Documents");
        text.WriteLine();
        foreach (var document in words.Documents)
        {
            text.WriteLine($"- {Escape(document)}");
        }
    }

    private static string Escape(string plain)
    {
        var escaped = new StringBuilder(plain.Length);
        foreach (var unit in plain)
        {
            if (Special.Contains(unit, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(unit) ? ' ' : unit);
        }

        return escaped.ToString();
    }
}
