using EventTimeline.Documents;
using EventTimeline.Formats.Readers;
using EventTimeline.Text;

namespace EventTimeline.Formats.Loading;

/// <summary>Reads one file into a document, or says why not; never throws for what the file holds.</summary>
public static class DocumentFile
{
    /// <summary>Files over this many bytes are refused: no article has them, and one such file would take the memory of thousands.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>A file's bytes, or null and the reason.</summary>
    public static byte[]? ReadBytes(string file, Action<Diagnostic> report)
    {
        ArgumentNullException.ThrowIfNull(report);
        try
        {
            var length = new FileInfo(file).Length;
            if (length > LargestFile)
            {
                report(Error(file, $"the file has {length / (1024 * 1024)} MB; at most {LargestFile / (1024 * 1024)} MB are read"));
                return null;
            }

            if (length == 0 && !file.StartsWith("/dev/", StringComparison.Ordinal) && !file.StartsWith("/proc/", StringComparison.Ordinal))
            {
                report(Error(file, "the file is empty"));
                return null;
            }

            return ReadBounded(file, report);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            report(Error(file, $"the file cannot be read: {failure.Message}"));
            return null;
        }
    }

    /// <summary>The document in a file's bytes, or null and the reason.</summary>
    /// <param name="file">Path as the user named it, with forward slashes.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="report">Takes messages about the file.</param>
    public static Document? Read(string file, string id, byte[] content, Action<Diagnostic> report)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(report);
        if (BinaryContent.Describe(content) is { } binary)
        {
            report(Error(file, $"the file is {binary}, not text"));
            return null;
        }

        try
        {
            var source = new DocumentSource(file, content);
            var draft = DocumentReaders.For(file, content).Read(source, (severity, message, line, column) => report(new Diagnostic(severity, message, file, line, column)));
            if (string.IsNullOrWhiteSpace(draft.Text))
            {
                report(Error(file, "the file holds no text"));
                return null;
            }

            return DocumentComposer.Compose(draft, id);
        }
        catch (UnreadableDocumentException failure)
        {
            report(Error(file, failure.Message));
            return null;
        }
    }

    private static byte[]? ReadBounded(string file, Action<Diagnostic> report)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > LargestFile)
            {
                report(Error(file, $"the file has more than {LargestFile / (1024 * 1024)} MB, which is the most that is read"));
                return null;
            }
        }

        return content.ToArray();
    }

    private static Diagnostic Error(string file, string message) => new(DiagnosticSeverity.Error, message, file);
}
