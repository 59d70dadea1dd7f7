using System.CommandLine;
using System.Text.Json;
using EventTimeline.Cli.Options;
using EventTimeline.Cli.Output;
using EventTimeline.Formats.Chronology;
using EventTimeline.Formats.Exchange;
using EventTimeline.Formats.Json;
using EventTimeline.Timelines;
using Spectre.Console;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>conflicts [FILE]</c>: where sources disagree.</summary>
internal static class ConflictsVerb
{
    internal static Command Create(Terminal terminal)
    {
        var file = TimelineFile.Argument();
        var json = new Option<bool>("--json") { Description = "as JSON" };
        var command = new Command("conflicts", "Lists where sources disagree, with the quotes side by side.") { file, json };
        command.SetAction(parsed =>
        {
            if (TimelineFile.Read(parsed.GetValue(file)!, terminal) is not { } timeline)
            {
                return terminal.ExitCode;
            }

            if (parsed.GetValue(json))
            {
                WriteJson(terminal, timeline);
            }
            else
            {
                Write(terminal, timeline);
            }

            return terminal.ExitCode;
        });
        return command;
    }

    private static void Write(Terminal terminal, Timeline timeline)
    {
        var console = terminal.Rich();
        var names = new ActorNames(timeline);
        var events = timeline.Events.ToDictionary(item => item.Id, StringComparer.Ordinal);
        if (timeline.Conflicts.Count == 0)
        {
            console.WriteLine("no source contradicts another");
        }

        foreach (var conflict in timeline.Conflicts)
        {
            var title = events.GetValueOrDefault(conflict.Event) is { } item ? $"{DateWords.Of(item.Date)}: {item.Title}" : conflict.Event;
            console.MarkupLineInterpolated($"[bold]{Tables.OneLine(title)}[/] [[{Words.Of(conflict.Kind)}]]");
            console.MarkupLineInterpolated($"  {Tables.OneLine(conflict.Summary)}");
            foreach (var source in conflict.Sources)
            {
                console.MarkupLineInterpolated($"    “{Tables.OneLine(source.Quote)}” — {Tables.OneLine(names.OfDocument(source.Document))}");
            }

            console.WriteLine();
        }
    }

    private static void WriteJson(Terminal terminal, Timeline timeline)
    {
        using (var json = new Utf8JsonWriter(terminal.Data, JsonText.Indented))
        {
            json.WriteStartObject();
            TimelineJsonWriter.WriteConflicts(json, timeline.Conflicts);
            json.WriteEndObject();
        }

        terminal.Data.Write("\n"u8);
    }
}
