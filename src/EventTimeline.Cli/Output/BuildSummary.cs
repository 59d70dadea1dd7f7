using EventTimeline.Timelines;
using Spectre.Console;

namespace EventTimeline.Cli.Output;

/// <summary>What a build says when it is done: what it made, where it is, and what to run next.</summary>
internal sealed class BuildSummary(Terminal terminal)
{
    /// <summary>Writes the summary.</summary>
    internal void Write(Timeline timeline, IReadOnlyList<string> results)
    {
        var console = terminal.Rich();
        var entries = timeline.Events.Count(item => item.IsEntry);
        var more = timeline.Events.Count - entries;
        console.MarkupLineInterpolated($"[bold]{Count(timeline.Documents.Count, "document")}, {Count(timeline.Actors.Count, "actor")}, {Count(entries, "event")}, {Count(timeline.Conflicts.Count, "conflict")}[/]");
        if (more > 0)
        {
            console.MarkupLineInterpolated($"{Count(more, "more event")} did not earn an entry (--all shows them)");
        }

        if (timeline.DoubtfulActors.Count > 0)
        {
            console.MarkupLineInterpolated($"{Count(timeline.DoubtfulActors.Count, "pair")} of actors may be one: see {results[0]}");
        }

        foreach (var result in results)
        {
            console.MarkupLineInterpolated($"written: {result}");
        }

        var file = results[0] == "events.yaml" ? "" : $" {Quoted(results[0])}";
        console.MarkupLineInterpolated($"next: eventtimeline chronology{file}");
        var busiest = timeline.Events.SelectMany(item => item.Participants).CountBy(participation => participation.Actor).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).FirstOrDefault().Key;
        if (timeline.Actors.FirstOrDefault(actor => actor.Id == busiest) is { } actor)
        {
            console.MarkupLineInterpolated($"      eventtimeline actor {Quoted(actor.Name)}{(file.Length == 0 ? "" : $" --file{file}")}");
        }

        if (timeline.Conflicts.Count > 0)
        {
            console.MarkupLineInterpolated($"      eventtimeline conflicts{file}");
        }
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
