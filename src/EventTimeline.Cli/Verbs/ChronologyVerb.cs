using System.CommandLine;
using EventTimeline.Cli.Options;
using EventTimeline.Formats.Chronology;
using EventTimeline.Formats.Json;
using EventTimeline.Graphs;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>chronology [FILE]</c>: writes the chronology.</summary>
internal static class ChronologyVerb
{
    internal static Command Create(Terminal terminal)
    {
        var file = TimelineFile.Argument();
        var format = new Option<string>("--format") { Description = "md, txt or html", HelpName = "FORMAT", DefaultValueFactory = _ => "md" };
        format.AcceptOnlyFromAmong([.. ChronologyWriters.All.Select(writer => writer.Format)]);
        var output = new Option<string?>("--output", "-o") { Description = "a file instead of standard output", HelpName = "FILE" };
        var heading = new Option<string>("--title") { Description = "heading of the chronology", HelpName = "TEXT", DefaultValueFactory = _ => "Chronology" };
        var json = new Option<bool>("--json") { Description = "as JSON" };
        var filter = new FilterOptions();
        var command = new Command("chronology", "Writes the chronology: each event with its date in words, participants and sources.") { file, format, output, heading, json };
        filter.AddTo(command);
        command.SetAction(parsed =>
        {
            if (TimelineFile.Read(parsed.GetValue(file)!, terminal) is not { } timeline)
            {
                return terminal.ExitCode;
            }

            var chosen = filter.Read(parsed, timeline).Apply(timeline);
            OutputFile.Write(parsed.GetValue(output), terminal, stream =>
            {
                if (parsed.GetValue(json))
                {
                    new TimelineJsonWriter().Write(chosen, GraphView.Full, stream);
                }
                else
                {
                    ChronologyWriters.Find(parsed.GetValue(format)!)!.Write(chosen, parsed.GetValue(heading)!, stream);
                }
            });
            return terminal.ExitCode;
        });
        return command;
    }
}
