using System.CommandLine;
using EventTimeline.Cli.Options;
using EventTimeline.Formats;
using EventTimeline.Graphs;
using EventTimeline.Timelines.Queries;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>export --format F</c>: writes the timeline for another program.</summary>
internal static class ExportVerb
{
    internal static Command Create(Terminal terminal)
    {
        var file = TimelineFile.Argument();
        var format = new Option<string>("--format") { Description = "see below", HelpName = "FORMAT", Required = true };
        var formats = TimelineWriters.All.Select(writer => writer.Format).ToArray();
        format.AcceptOnlyFromAmong(formats);
        format.Description = string.Join("; ", TimelineWriters.All.Select(writer => $"{writer.Format}: {writer.Summary}"));
        var view = new Option<string>("--view") { Description = "full, actors-events or actors", HelpName = "VIEW", DefaultValueFactory = _ => "full" };
        view.AcceptOnlyFromAmong("full", "actors-events", "actors");
        var output = new Option<string?>("--output", "-o") { Description = "a file instead of standard output", HelpName = "FILE" };
        var all = FilterOptions.AllOption();
        var command = new Command("export", "Writes the timeline for another program.") { file, format, view, output, all };
        command.SetAction(parsed =>
        {
            if (TimelineFile.Read(parsed.GetValue(file)!, terminal) is not { } timeline)
            {
                return terminal.ExitCode;
            }

            var writer = TimelineWriters.Find(parsed.GetValue(format)!)!;
            var chosen = new EventFilter { All = parsed.GetValue(all) }.Apply(timeline);
            OutputFile.Write(parsed.GetValue(output), terminal, stream => terminal.Report(writer.Write(chosen, View(parsed.GetValue(view)!), stream)));
            return terminal.ExitCode;
        });
        return command;
    }

    private static GraphView View(string name) => name switch
    {
        "actors" => GraphView.Actors,
        "actors-events" => GraphView.ActorsEvents,
        _ => GraphView.Full,
    };
}
