using System.CommandLine;
using EventTimeline.Actors;
using EventTimeline.Cli.Options;
using EventTimeline.Cli.Output;
using EventTimeline.Formats.Json;
using EventTimeline.Graphs;
using EventTimeline.Graphs.Engines;
using EventTimeline.Timelines;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>actors [FILE]</c>: lists actors.</summary>
internal static class ActorsVerb
{
    internal static Command Create(Terminal terminal)
    {
        var file = TimelineFile.Argument();
        var rank = new Option<bool>("--rank") { Description = "the most central in the graph of actors and events first, with the group that events join them to" };
        var engine = Engines.GraphOption();
        var json = new Option<bool>("--json") { Description = "as JSON" };
        var command = new Command("actors", "Lists the actors of a timeline, the most involved first.") { file, rank, engine, json };
        command.SetAction(parsed =>
        {
            var algorithms = Engines.Graph(parsed.GetValue(engine)!);
            if (TimelineFile.Read(parsed.GetValue(file)!, terminal) is not { } timeline)
            {
                return terminal.ExitCode;
            }

            var actors = parsed.GetValue(rank) ? Ranked(timeline, algorithms) : Counted(timeline);
            if (parsed.GetValue(json))
            {
                EventTables.WriteJson(terminal, actors, (writer, entry) => TimelineJsonWriter.WriteActor(writer, entry.Actor));
            }
            else
            {
                new ActorTables(terminal, timeline).Write(actors);
            }

            return terminal.ExitCode;
        });
        return command;
    }

    private static List<ListedActor> Counted(Timeline timeline)
    {
        var counts = Counts(timeline);
        return [.. timeline.Actors.Select(actor => new ListedActor(actor, counts.GetValueOrDefault(actor.Id)))
            .OrderByDescending(entry => entry.Events).ThenBy(entry => entry.Actor.Name, StringComparer.Ordinal)];
    }

    private static Dictionary<string, int> Counts(Timeline timeline) => timeline.Events
        .SelectMany(item => item.Participants.Select(participation => participation.Actor).Distinct())
        .CountBy(actor => actor)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Every actor of the graph by rank; groups are numbered from 1, the group of the most central first.</summary>
    private static List<ListedActor> Ranked(Timeline timeline, IGraphEngine engine)
    {
        var counts = Counts(timeline);
        var graph = GraphBuilder.Build(GraphView.ActorsEvents, timeline.Documents, timeline.Actors, timeline.Events);
        var ranks = engine.Rank(graph);
        var components = engine.Components(graph);
        var groups = new Dictionary<int, int>();
        return [.. graph.Nodes.Select((node, i) => (node.Actor, i)).Where(pair => pair.Actor is not null)
            .OrderByDescending(pair => Math.Round(ranks[pair.i], 9)).ThenBy(pair => pair.Actor!.Name, StringComparer.Ordinal)
            .Select(pair => new ListedActor(pair.Actor!, counts.GetValueOrDefault(pair.Actor!.Id), ranks[pair.i], GroupOf(components[pair.i], groups)))];
    }

    private static int GroupOf(int component, Dictionary<int, int> groups)
    {
        if (!groups.TryGetValue(component, out var group))
        {
            groups[component] = group = groups.Count + 1;
        }

        return group;
    }
}

/// <summary>An actor in a list.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Events">How many events the actor takes part in.</param>
/// <param name="Rank">How central in the graph of actors and events, or null where it was not asked for.</param>
/// <param name="Group">The number of the group that events join the actor to.</param>
internal readonly record struct ListedActor(Actor Actor, int Events, double? Rank = null, int Group = 0);
