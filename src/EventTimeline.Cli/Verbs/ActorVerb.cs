using System.CommandLine;
using EventTimeline.Actors;
using EventTimeline.Cli.Options;
using EventTimeline.Cli.Output;
using EventTimeline.Text;
using EventTimeline.Timelines;
using EventTimeline.Timelines.Queries;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>actor NAME</c>: everything one actor took part in, in order.</summary>
internal static class ActorVerb
{
    internal static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "name, part of a name, or id" };
        var file = TimelineFile.Option();
        var all = FilterOptions.AllOption();
        var json = new Option<bool>("--json") { Description = "as JSON" };
        var command = new Command("actor", "Shows one actor with every event they took part in, in order, with their role and the quotes.") { name, file, all, json };
        command.SetAction(parsed =>
        {
            if (TimelineFile.Read(parsed.GetValue(file)!, terminal) is { } timeline && One(timeline, parsed.GetValue(name)!, terminal) is { } actor)
            {
                var events = timeline.Events
                    .Where(item => (item.IsEntry || parsed.GetValue(all)) && (item.Place == actor.Id || item.Participants.Any(participation => participation.Actor == actor.Id)))
                    .ToList();
                var tables = new ActorTables(terminal, timeline);
                if (parsed.GetValue(json))
                {
                    tables.WriteStoryJson(actor, events);
                }
                else
                {
                    tables.WriteStory(actor, events);
                }
            }

            return terminal.ExitCode;
        });
        return command;
    }

    /// <summary>The one actor of a name; where several answer to it, the most involved if it stands out, else an error that lists them.</summary>
    internal static Actor? One(Timeline timeline, string name, Terminal terminal)
    {
        var found = ActorSearch.Find(timeline.Actors, name);
        if (found.Count == 1)
        {
            return found[0];
        }

        var message = found.Count == 0
            ? $"no actor is called '{name}'; 'eventtimeline actors' lists them"
            : $"'{name}' may be {string.Join(", ", found.Take(10).Select(actor => $"{actor.Name} ({actor.Id})"))}; use the id in brackets";
        terminal.Report(new Diagnostic(DiagnosticSeverity.Error, message));
        return null;
    }
}
