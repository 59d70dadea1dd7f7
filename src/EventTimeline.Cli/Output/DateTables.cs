using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Formats.Exchange;
using Spectre.Console;

namespace EventTimeline.Cli.Output;

/// <summary>Shows the dates of documents to people.</summary>
internal sealed class DateTables(Terminal terminal)
{
    private readonly IAnsiConsole _console = terminal.Rich();

    /// <summary>Shows one document's dates.</summary>
    internal void Write(Document document, DocumentDates dates)
    {
        _console.MarkupLineInterpolated($"[bold]{document.File}[/]  written {dates.Published.Edtf ?? "unknown"} ({Words.Of(dates.Published.Basis)}): {dates.Published.Because}");
        var table = Tables.Create("at", "text", "type", "value", "EDTF", "basis", "because");
        foreach (var date in dates.Dates)
        {
            Tables.AddRow(
                table,
                date.Span.ToString(),
                date.Text,
                Words.Of(date.Type),
                date.Value + (date.Mod is null ? "" : $" {date.Mod}"),
                date.Edtf ?? "",
                Words.Of(date.Basis),
                date.Derivation.Because);
        }

        _console.Write(table);
    }
}
