using EventTimeline.Documents;
using EventTimeline.Formats.Loading;

namespace EventTimeline.Cli.Options;

/// <summary>The documents that a verb was asked for: paths, or a text on the command line.</summary>
internal static class Sources
{
    private static readonly Dictionary<string, string> NoKnownIds = [];

    /// <summary>The documents in the order of their paths; what cannot be read is reported and left out.</summary>
    internal static IEnumerable<Document> Read(string[] paths, string? text, Terminal terminal)
    {
        if (text is not null)
        {
            yield return DocumentComposer.Compose(new DocumentDraft { File = "text", Text = text }, "text");
        }

        if (paths.Length == 0)
        {
            if (text is null)
            {
                throw new UsageException("a file or folder is expected, or --text");
            }

            yield break;
        }

        var found = DocumentPaths.Find(paths);
        terminal.Report(found.Diagnostics);
        var ids = DocumentIds.Assign(found.Files, NoKnownIds);
        foreach (var file in found.Files)
        {
            if (DocumentFile.ReadBytes(file, terminal.Report) is { } content
                && DocumentFile.Read(file, ids[file], content, terminal.Report) is { } document)
            {
                yield return document;
            }
        }
    }
}
