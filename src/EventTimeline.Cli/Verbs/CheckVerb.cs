using System.CommandLine;
using EventTimeline.Cli.Options;
using EventTimeline.Text;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>check [FILE]</c>: validates events.yaml.</summary>
internal static class CheckVerb
{
    internal static Command Create(Terminal terminal)
    {
        var file = TimelineFile.Argument();
        var command = new Command("check", "Checks a timeline for mistakes; each is named with its line and column.") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (TimelineFile.Read(path, terminal) is { } timeline && terminal.ExitCode == 0)
            {
                var count = $"{timeline.Documents.Count} documents, {timeline.Actors.Count} actors, {timeline.Events.Count} events";
                terminal.Error.WriteLine(new Diagnostic(DiagnosticSeverity.Information, $"no mistakes; {count}", path).ToString());
            }

            return terminal.ExitCode;
        });
        return command;
    }
}
