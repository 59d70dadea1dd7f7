using System.CommandLine;
using EventTimeline.Cli.Options;
using EventTimeline.Cli.Output;
using EventTimeline.Formats.Json;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>actors [FILE]</c>: lists actors.</summary>
internal static class ActorsVerb
{
    internal static Command Create(Terminal terminal)
    {
        var file = TimelineFile.Argument();
        var json = new Option<bool>("--json") { Description = "as JSON" };
        var command = new Command("actors", "Lists the actors of a timeline, the most involved first.") { file, json };
        command.SetAction(parsed =>
        {
            if (TimelineFile.Read(parsed.GetValue(file)!, terminal) is not { } timeline)
            {
                return terminal.ExitCode;
            }

            var counts = timeline.Events
                .SelectMany(item => item.Participants.Select(participation => participation.Actor).Distinct())
                .CountBy(actor => actor)
                .ToDictionary(StringComparer.Ordinal);
            var actors = timeline.Actors.Select(actor => (actor, counts.GetValueOrDefault(actor.Id)))
                .OrderByDescending(entry => entry.Item2).ThenBy(entry => entry.actor.Name, StringComparer.Ordinal).ToList();
            if (parsed.GetValue(json))
            {
                EventTables.WriteJson(terminal, actors, (writer, entry) => TimelineJsonWriter.WriteActor(writer, entry.actor));
            }
            else
            {
                new ActorTables(terminal, timeline).Write(actors);
            }

            return terminal.ExitCode;
        });
        return command;
    }
}
