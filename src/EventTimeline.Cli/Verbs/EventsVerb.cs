using System.CommandLine;
using EventTimeline.Cli.Options;
using EventTimeline.Cli.Output;
using EventTimeline.Formats.Json;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>events [FILE]</c>: lists events.</summary>
internal static class EventsVerb
{
    internal static Command Create(Terminal terminal)
    {
        var file = TimelineFile.Argument();
        var filter = new FilterOptions();
        var json = new Option<bool>("--json") { Description = "as JSON" };
        var command = new Command("events", "Lists the events of a timeline, all or some.") { file, json };
        filter.AddTo(command);
        command.SetAction(parsed =>
        {
            if (TimelineFile.Read(parsed.GetValue(file)!, terminal) is not { } timeline)
            {
                return terminal.ExitCode;
            }

            var chosen = filter.Read(parsed, timeline).Apply(timeline);
            if (parsed.GetValue(json))
            {
                EventTables.WriteJson(terminal, chosen.Events, TimelineJsonWriter.WriteEvent);
            }
            else
            {
                new EventTables(terminal, timeline).Write(chosen.Events);
            }

            return terminal.ExitCode;
        });
        return command;
    }
}
