using System.CommandLine;
using EventTimeline.Cli.Options;
using EventTimeline.Cli.Output;
using EventTimeline.Dates;
using EventTimeline.Formats.EventsYaml;
using EventTimeline.Formats.Json;
using EventTimeline.Formats.Loading;
using EventTimeline.Graphs;
using EventTimeline.Text;
using EventTimeline.Timelines;
using EventTimeline.Timelines.Queries;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>build PATH…</c>: reads documents and writes or updates events.yaml.</summary>
internal sealed class BuildVerb
{
    private readonly Argument<string[]> _paths = new("PATH") { Description = "files and folders with documents", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _output = new("--output", "-o") { Description = "the timeline to write or update", HelpName = "FILE", DefaultValueFactory = _ => TimelineFile.DefaultName };
    private readonly Option<string?> _folder = new("--out") { Description = "a folder for the chronology, the page and the graph too", HelpName = "DIR" };
    private readonly Option<string[]> _published = PublishedOption.Create("when a document was written, where it does not say so itself");
    private readonly Option<string?> _cache = new("--cache") { Description = "a folder that keeps what was read of each document", HelpName = "DIR" };
    private readonly Option<bool> _noCache = new("--no-cache") { Description = "read every document anew" };
    private readonly DateEngineOptions _dates = new();
    private readonly Option<bool> _json = new("--json") { Description = "the timeline as JSON on standard output" };
    private readonly Option<bool> _all = FilterOptions.AllOption();

    internal static Command Create(Terminal terminal)
    {
        var verb = new BuildVerb();
        var command = new Command("build", "Reads documents and writes or updates the timeline.")
        {
            verb._paths, verb._output, verb._folder, verb._published, verb._cache, verb._noCache, verb._json, verb._all,
        };
        verb._dates.AddTo(command);
        command.SetAction(parsed => verb.Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var given = PublishedOption.Read(parsed.GetValue(_published));
        var engine = _dates.Read(parsed);
        var output = parsed.GetValue(_output)!;
        var folder = parsed.GetValue(_folder);
        if (ReadExisting(output, terminal) is not { } existing)
        {
            return terminal.ExitCode;
        }

        var found = DocumentPaths.Find(parsed.GetValue(_paths)!, folder is null ? [output] : [output, folder]);
        terminal.Report(found.Diagnostics);
        var known = existing.Timeline.Documents.GroupBy(document => document.File, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Id, StringComparer.Ordinal);
        var ids = DocumentIds.Assign(found.Files, known);
        foreach (var unused in given.Unused(ids))
        {
            terminal.Report(new Diagnostic(DiagnosticSeverity.Error, $"--published names '{unused}', which is none of the documents"));
        }

        var reading = Read(parsed, terminal, ids, given, engine, existing);
        terminal.Report(reading.Diagnostics);
        if (reading.Documents.Count == 0)
        {
            terminal.Report(new Diagnostic(DiagnosticSeverity.Error, $"no document could be read; {output} is left as it was"));
            return terminal.ExitCode;
        }

        var timeline = engine.Builder().Build(reading.Documents, existing.Edits);
        terminal.Report(timeline.Diagnostics);
        OutputFile.MakeFolder(output);
        EventsYamlWriter.Write(output, timeline, existing.Comments);
        IReadOnlyList<string> results = folder is null ? [output] : [output, .. ResultFolder.Write(folder, timeline)];
        Finish(parsed, terminal, timeline, results);
        return terminal.ExitCode;
    }

    private void Finish(ParseResult parsed, Terminal terminal, Timeline timeline, IReadOnlyList<string> results)
    {
        if (parsed.GetValue(_json))
        {
            new TimelineJsonWriter().Write(new EventFilter { All = parsed.GetValue(_all) }.Apply(timeline), GraphView.Full, terminal.Data);
        }
        else
        {
            new BuildSummary(terminal).Write(timeline, results);
        }
    }

    /// <summary>The timeline that is there already, or an empty one; null where it has mistakes and so must not be overwritten.</summary>
    private static EventsFile? ReadExisting(string output, Terminal terminal)
    {
        if (!File.Exists(output))
        {
            return EventsFile.Empty;
        }

        var existing = EventsYamlReader.Read(output);
        terminal.Report(existing.Diagnostics);
        if (!existing.HasErrors)
        {
            return existing;
        }

        terminal.Report(new Diagnostic(DiagnosticSeverity.Error, "the timeline has mistakes and is left as it is; correct them, or build to another file with -o", output));
        return null;
    }

    private CollectionReading Read(ParseResult parsed, Terminal terminal, IReadOnlyDictionary<string, string> ids, GivenDates given, DateEngine engine, EventsFile existing)
    {
        var typed = existing.Edits.Documents
            .Where(document => document.Published.Basis == DateBasis.Given)
            .ToDictionary(document => document.Id, document => document.Published, StringComparer.Ordinal);
        using var progress = new ProgressLine(terminal, ids.Count, "reading");
        using var cache = DocumentCaches.Open(parsed.GetValue(_noCache), parsed.GetValue(_cache), parsed.GetValue(_output)!, terminal);
        var reader = new CollectionReader(engine.Builder(), engine.Name) { Progress = progress.Show, Cache = cache };
        var reading = reader.Read(
            [.. ids.OrderBy(entry => entry.Key, StringComparer.Ordinal)],
            (file, id) => new DatingContext(given.For(file, id) ?? typed.GetValueOrDefault(id), []));
        cache?.Commit();
        return reading;
    }
}
