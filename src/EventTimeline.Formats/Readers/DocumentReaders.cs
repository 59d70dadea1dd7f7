namespace EventTimeline.Formats.Readers;

/// <summary>The readers by extension. A new format is one more entry here.</summary>
public static class DocumentReaders
{
    private static readonly IDocumentReader[] All = [new PlainTextReader(), new MarkdownReader(), new HtmlReader()];

    private static readonly Dictionary<string, IDocumentReader> ByExtension = All
        .SelectMany(reader => reader.Extensions.Select(extension => (extension, reader)))
        .ToDictionary(entry => entry.extension, entry => entry.reader, StringComparer.OrdinalIgnoreCase);

    /// <summary>Extensions that some reader reads, with the dot, sorted.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. ByExtension.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether a file of this name is read when its folder is.</summary>
    public static bool CanRead(string path) => ByExtension.ContainsKey(Path.GetExtension(path));

    /// <summary>The reader for a file; one whose extension nobody knows is told by how it begins.</summary>
    /// <param name="path">The file's path; only its extension counts.</param>
    /// <param name="head">The file's first bytes.</param>
    public static IDocumentReader For(string path, ReadOnlySpan<byte> head)
    {
        if (ByExtension.TryGetValue(Path.GetExtension(path), out var reader))
        {
            return reader;
        }

        var start = System.Text.Encoding.Latin1.GetString(head[..Math.Min(head.Length, 256)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        var isPage = start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        return ByExtension[isPage ? ".html" : ".txt"];
    }
}
