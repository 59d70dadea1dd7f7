using System.CommandLine;
using EventTimeline.Formats.EventsYaml;
using EventTimeline.Text;
using EventTimeline.Timelines;

namespace EventTimeline.Cli.Options;

/// <summary>The events.yaml that a verb reads.</summary>
internal static class TimelineFile
{
    /// <summary>The name that every verb takes where none is given.</summary>
    internal const string DefaultName = "events.yaml";

    /// <summary>The argument.</summary>
    internal static Argument<string> Argument() => new("FILE")
    {
        Description = "the timeline; events.yaml of the current folder where none is named",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => DefaultName,
    };

    /// <summary>The same as an option, for verbs whose arguments are names.</summary>
    internal static Option<string> Option() => new("--file", "-f")
    {
        Description = "the timeline",
        HelpName = "FILE",
        DefaultValueFactory = _ => DefaultName,
    };

    /// <summary>Reads the timeline, mistakes reported; null where there is nothing to read.</summary>
    internal static Timeline? Read(string path, Terminal terminal)
    {
        var file = Path(path);
        if (!File.Exists(file))
        {
            var message = "there is no timeline of this name; 'eventtimeline build FOLDER' makes one";
            terminal.Report(new Diagnostic(DiagnosticSeverity.Error, message, file));
            return null;
        }

        try
        {
            var read = EventsYamlReader.Read(file);
            terminal.Report(read.Diagnostics);
            return read.Timeline;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Report(new Diagnostic(DiagnosticSeverity.Error, $"the file cannot be read: {failure.Message}", file));
            return null;
        }
    }

    /// <summary>The file, or the one of the default name in a folder.</summary>
    private static string Path(string path) => Directory.Exists(path) ? System.IO.Path.Combine(path, DefaultName) : path;
}
