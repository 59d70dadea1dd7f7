using System.CommandLine;
using System.Text.Json;
using EventTimeline.Actors;
using EventTimeline.Cli.Options;
using EventTimeline.Cli.Output;
using EventTimeline.Formats.Chronology;
using EventTimeline.Formats.Json;
using EventTimeline.Graphs;
using Spectre.Console;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>path A B</c>: how two actors are connected, through which events.</summary>
internal static class PathVerb
{
    internal static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("A") { Description = "an actor" };
        var to = new Argument<string>("B") { Description = "another actor" };
        var file = TimelineFile.Option();
        var engine = Engines.GraphOption();
        var json = new Option<bool>("--json") { Description = "as JSON" };
        var all = FilterOptions.AllOption();
        var command = new Command("path", "Shows how two actors are connected, through which events.") { from, to, file, engine, all, json };
        command.SetAction(parsed =>
        {
            var algorithms = Engines.Graph(parsed.GetValue(engine)!);
            if (TimelineFile.Read(parsed.GetValue(file)!, terminal) is { } timeline
                && ActorVerb.One(timeline, parsed.GetValue(from)!, terminal) is { } first
                && ActorVerb.One(timeline, parsed.GetValue(to)!, terminal) is { } last)
            {
                var events = timeline.Events.Where(item => item.IsEntry || parsed.GetValue(all)).ToList();
                var graph = GraphBuilder.Build(GraphView.ActorsEvents, timeline.Documents, timeline.Actors, events);
                var path = algorithms.ShortestPath(graph, Position(graph, first), Position(graph, last));
                Write(terminal, graph, path is null ? null : Nodes(graph, Position(graph, first), path), path, parsed.GetValue(json));
            }

            return terminal.ExitCode;
        });
        return command;
    }

    /// <summary>The node of an actor, or -1 where they take part in nothing.</summary>
    private static int Position(EventGraph graph, Actor actor)
    {
        for (var i = 0; i < graph.Nodes.Count; i++)
        {
            if (graph.Nodes[i].Actor?.Id == actor.Id)
            {
                return i;
            }
        }

        return -1;
    }

    private static List<GraphNode> Nodes(EventGraph graph, int start, IReadOnlyList<GraphEdge> path)
    {
        var nodes = new List<GraphNode> { graph.Nodes[start] };
        var at = start;
        foreach (var edge in path)
        {
            at = edge.Other(at);
            nodes.Add(graph.Nodes[at]);
        }

        return nodes;
    }

    private static void Write(Terminal terminal, EventGraph graph, List<GraphNode>? nodes, IReadOnlyList<GraphEdge>? path, bool asJson)
    {
        if (asJson)
        {
            EventTables.WriteJson(terminal, nodes ?? [], WriteNode);
            return;
        }

        var console = terminal.Rich();
        if (nodes is null)
        {
            console.WriteLine("nothing connects them");
            return;
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
            {
                console.MarkupLineInterpolated($"  | {path![i - 1].Label}");
            }

            var date = nodes[i].Event is { } item ? $"{DateWords.Of(item.Date)}: " : "";
            console.MarkupLineInterpolated($"{date}[bold]{Tables.OneLine(nodes[i].Label)}[/]");
        }
    }

    private static void WriteNode(Utf8JsonWriter json, GraphNode node)
    {
        if (node.Event is { } item)
        {
            TimelineJsonWriter.WriteEvent(json, item);
        }
        else
        {
            TimelineJsonWriter.WriteActor(json, node.Actor!);
        }
    }
}
