using EventTimeline.Events;
using EventTimeline.Formats.Exchange;
using Spectre.Console;

namespace EventTimeline.Cli.Output;

/// <summary>Shows what one document says to people: its blocks, dates, actors and events.</summary>
internal sealed class AnalysisTables(Terminal terminal)
{
    private readonly IAnsiConsole _console = terminal.Rich();

    /// <summary>Shows one document.</summary>
    internal void Write(DocumentEvents found)
    {
        new DateTables(terminal).Write(found.Document, found.Dates);
        WriteBlocks(found);
        WriteActors(found);
        WriteEvents(found);
    }

    private void WriteBlocks(DocumentEvents found)
    {
        var table = Tables.Create("at", "block", "text");
        foreach (var block in found.Document.Blocks)
        {
            var text = block.Span.Of(found.Document.Text);
            Tables.AddRow(table, block.Span.ToString(), Words.Of(block.Kind), text.Length > 90 ? text[..90] + "…" : text);
        }

        Write(table);
    }

    private void WriteActors(DocumentEvents found)
    {
        var table = Tables.Create("actor", "kind", "mentions", "names", "roles");
        foreach (var actor in found.Actors.Actors)
        {
            Tables.AddRow(
                table,
                actor.Name,
                Words.Of(actor.Kind),
                found.Actors.Mentions.Count(mention => mention.Actor == actor.Index).ToString(System.Globalization.CultureInfo.InvariantCulture),
                string.Join(", ", actor.Names),
                string.Join("; ", actor.Roles.Select(role => role.Note is null ? role.Title : $"{role.Note} {role.Title}")));
        }

        Write(table);
    }

    private void WriteEvents(DocumentEvents found)
    {
        var table = Tables.Create("at", "trigger", "type", "status", "date", "title", "participants");
        foreach (var mention in found.Events)
        {
            Tables.AddRow(
                table,
                mention.Trigger.ToString(),
                mention.Trigger.Of(found.Document.Text),
                mention.Type,
                Words.Of(mention.Status),
                mention.Date.Edtf ?? "",
                mention.Title,
                string.Join("; ", mention.Participants.Select(participant => $"{found.Actors.Actors[participant.Actor].Name} ({participant.Role})")));
        }

        Write(table);
    }

    private void Write(Table table)
    {
        _console.WriteLine();
        _console.Write(table);
    }
}
