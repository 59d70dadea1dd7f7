using System.Diagnostics;
using EventTimeline.Events;
using EventTimeline.Formats.EventsYaml;
using EventTimeline.Timelines;

namespace EventTimeline.Benchmarks.Scale;

/// <summary>Times merging, writing and reading of collections of many articles, and of adding one article to them.</summary>
internal static class ScaleRun
{
    /// <summary>Prints a row for each size.</summary>
    public static void Run(IReadOnlyList<int> sizes, TextWriter output)
    {
        output.WriteLine("articles  mentions   events |  merge s  write s  yaml MB |  again: read s  merge s  write s | peak MB");
        foreach (var size in sizes)
        {
            Measure(size, output);
        }
    }

    private static void Measure(int size, TextWriter output)
    {
        var path = Path.Combine(Path.GetTempPath(), $"scale-{Environment.ProcessId}.yaml");
        var generator = new ArticleGenerator(new World(size));
        List<DocumentEvents> documents = [.. Enumerable.Range(0, size).Select(generator.Article)];
        var (timeline, merge) = Timed(() => new TimelineBuilder().Build(documents));
        var (_, write) = Timed(() => Write(path, timeline, null));
        var events = timeline.Events.Count;
        timeline = new Timeline();
        documents.Add(generator.Article(size));
        var (file, read) = Timed(() => EventsYamlReader.Read(path));
        var (second, again) = Timed(() => new TimelineBuilder().Build(documents, file.Edits));
        var (_, rewrite) = Timed(() => Write(path, second, file.Comments));
        var megabytes = new FileInfo(path).Length / 1e6;
        File.Delete(path);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        output.WriteLine(
            $"{size,8}  {documents.Sum(one => one.Events.Count),8}  {events,7} |  {merge,7:0.00}  {write,7:0.00}  {megabytes,7:0.0} |  {read,13:0.00}  {again,7:0.00}  {rewrite,7:0.00} | {peak,7:0}");
    }

    private static bool Write(string path, Timeline timeline, IReadOnlyList<FileComment>? comments)
    {
        EventsYamlWriter.Write(path, timeline, comments);
        return true;
    }

    private static (T Result, double Seconds) Timed<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (result, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}
