using EventTimeline.Formats.Readers;
using EventTimeline.Text;

namespace EventTimeline.Formats.Loading;

/// <summary>
/// The documents that paths on a command line mean: files as they are, folders with everything below them that some reader reads. Hidden files
/// and folders, and folders already visited through another link, are passed over.
/// </summary>
/// <param name="Files">Files as the user named them, with forward slashes; distinct, sorted.</param>
/// <param name="Diagnostics">Paths that lead nowhere, folders that hold no document or cannot be opened.</param>
public sealed record DocumentPaths(IReadOnlyList<string> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    private const int Deepest = 64;

    /// <summary>Finds the documents.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="excluded">Files and folders that hold results and so are no documents.</param>
    public static DocumentPaths Find(IEnumerable<string> paths, params IEnumerable<string> excluded)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(excluded);
        var search = new Search([.. excluded.Select(Path.GetFullPath)]);
        foreach (var path in paths)
        {
            search.Add(path);
        }

        return new DocumentPaths([.. search.Files.Order(StringComparer.Ordinal)], search.Diagnostics);
    }

    private sealed class Search(HashSet<string> excluded)
    {
        private readonly HashSet<string> _visited = [];

        internal HashSet<string> Files { get; } = new(StringComparer.Ordinal);

        internal List<Diagnostic> Diagnostics { get; } = [];

        internal void Add(string path)
        {
            var shown = Shown(path);
            if (File.Exists(path))
            {
                Files.Add(shown);
            }
            else if (!Directory.Exists(path))
            {
                Report($"there is no file or folder of this name", shown);
            }
            else
            {
                var before = Files.Count;
                _visited.Clear();
                AddFolder(path, 0);
                if (Files.Count == before)
                {
                    Report($"the folder holds no document; read are {string.Join(", ", DocumentReaders.Extensions)}", shown);
                }
            }
        }

        private void AddFolder(string folder, int depth)
        {
            if (depth > Deepest || !_visited.Add(RealPath(folder)) || excluded.Contains(Path.GetFullPath(folder)))
            {
                return;
            }

            try
            {
                foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
                {
                    AddEntry(entry, depth);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                Report($"the folder cannot be opened: {failure.Message}", Shown(folder));
            }
        }

        private void AddEntry(string entry, int depth)
        {
            if (Path.GetFileName(entry).StartsWith('.'))
            {
                return;
            }

            if (Directory.Exists(entry))
            {
                AddFolder(entry, depth + 1);
            }
            else if (DocumentReaders.CanRead(entry) && !excluded.Contains(Path.GetFullPath(entry)))
            {
                Files.Add(Shown(entry));
            }
        }

        private void Report(string message, string file) => Diagnostics.Add(new Diagnostic(DiagnosticSeverity.Error, message, file));

        /// <summary>The folder behind any link, so that a link back to where we came from is seen.</summary>
        private static string RealPath(string folder)
        {
            try
            {
                return Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);
            }
            catch (IOException)
            {
                return Path.GetFullPath(folder);
            }
        }
    }

    /// <summary>The path as people write it: forward slashes, no "./" in front, no double slashes.</summary>
    private static string Shown(string path)
    {
        var shown = path.Replace('\\', '/');
        while (shown.StartsWith("./", StringComparison.Ordinal) && shown.Length > 2)
        {
            shown = shown[2..].TrimStart('/');
        }

        while (shown.Contains("//", StringComparison.Ordinal))
        {
            shown = shown.Replace("//", "/", StringComparison.Ordinal);
        }

        return shown.Length > 1 ? shown.TrimEnd('/') : shown;
    }
}
