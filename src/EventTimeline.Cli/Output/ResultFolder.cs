using EventTimeline.Formats;
using EventTimeline.Formats.Chronology;
using EventTimeline.Graphs;
using EventTimeline.Timelines;
using EventTimeline.Timelines.Queries;

namespace EventTimeline.Cli.Output;

/// <summary>What <c>build --out DIR</c> writes beside the timeline.</summary>
internal static class ResultFolder
{
    /// <summary>Writes chronology, page and graph; the paths of what was written.</summary>
    internal static IReadOnlyList<string> Write(string folder, Timeline timeline)
    {
        Directory.CreateDirectory(folder);
        var entries = new EventFilter().Apply(timeline);
        var written = new List<string>();
        foreach (var format in (ReadOnlySpan<string>)["md", "html"])
        {
            var path = Path.Combine(folder, $"chronology.{format}");
            AtomicFile.WriteBytes(path, stream => ChronologyWriters.Find(format)!.Write(entries, "Chronology", stream));
            written.Add(path);
        }

        foreach (var (name, format) in (ReadOnlySpan<(string, string)>)[("graph.graphml", "graphml"), ("timeline.json", "json")])
        {
            var path = Path.Combine(folder, name);
            AtomicFile.WriteBytes(path, stream => TimelineWriters.Find(format)!.Write(entries, GraphView.Full, stream));
            written.Add(path);
        }

        return written;
    }
}
