using System.Net;
using EventTimeline.Formats.Exchange;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Chronology;

/// <summary>Writes a chronology as one web page that needs nothing else: no script, no address of another site.</summary>
public sealed class HtmlChronology : IChronologyWriter
{
    private const string Style =
        """
        body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #222; background: #fff; }
        h1, h2 { line-height: 1.2; } h2 { border-bottom: 1px solid #ccc; margin-top: 2rem; }
        dt { font-weight: bold; margin-top: 1rem; } dd { margin: 0 0 0 1.5rem; } .title { font-size: 1.05rem; }
        .status { color: #8a4b00; } .with { color: #555; } blockquote { margin: .3rem 0 .3rem 1rem; font-size: .92rem; }
        cite { color: #555; } @media print { body { margin: 0; } }
        """;

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(Timeline timeline, string heading, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        using var text = TextFiles.Writer(output);
        var words = new ChronologyWords(timeline);
        var title = Escape(ChronologyWords.OneLine(heading));
        text.WriteLine($"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
            <style>
            {Style}
            </style></head>
            <body>
            <h1>{title}</h1>
            <p>{words.Summary}</p>
            """);
        foreach (var section in words.Sections)
        {
            text.WriteLine($"<h2>{Escape(section.Heading)}</h2>");
            text.WriteLine("<dl>");
            foreach (var entry in section.Entries)
            {
                WriteEntry(text, entry);
            }

            text.WriteLine("</dl>");
        }

        WriteDisagreements(text, words);
        text.WriteLine("<h2>Documents</h2>");
        text.WriteLine("<ul>");
        foreach (var document in words.Documents)
        {
            text.WriteLine($"<li>{Escape(document)}</li>");
        }

        text.WriteLine("</ul>");
        text.WriteLine("</body>");
        text.WriteLine("</html>");
    }

    private static void WriteEntry(TextWriter text, ChronologyEntry entry)
    {
        var status = entry.Status is null ? "" : $" <span class=\"status\">({Escape(entry.Status)})</span>";
        text.WriteLine($"<dt>{Escape(entry.Date)}</dt>");
        text.WriteLine($"<dd><div class=\"title\">{Escape(entry.Title)}{status}</div>");
        if (entry.History is { } history)
        {
            text.WriteLine($"<div class=\"status\">Before: {Escape(history)}</div>");
        }

        if (entry.With is { } with)
        {
            text.WriteLine($"<div class=\"with\">{Escape(with)}</div>");
        }

        WriteCitations(text, entry.Citations);
        text.WriteLine("</dd>");
    }

    private static void WriteCitations(TextWriter text, IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            text.WriteLine($"<blockquote>“{Escape(citation.Quote)}” <cite>{Escape(citation.Where)}</cite></blockquote>");
        }
    }

    private static void WriteDisagreements(TextWriter text, ChronologyWords words)
    {
        if (words.Disagreements.Count == 0)
        {
            return;
        }

        text.WriteLine("<h2>Where sources disagree</h2>");
        foreach (var disagreement in words.Disagreements)
        {
            text.WriteLine($"<p><b>{Escape(disagreement.Event)}</b>: {Escape(disagreement.Summary)}</p>");
            WriteCitations(text, disagreement.Citations);
        }
    }

    private static string Escape(string plain) => WebUtility.HtmlEncode(plain);
}
