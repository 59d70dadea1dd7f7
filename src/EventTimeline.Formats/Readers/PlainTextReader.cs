using EventTimeline.Documents;

namespace EventTimeline.Formats.Readers;

/// <summary>Reads plain text; the document's text is the file's, unchanged after decoding.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public DocumentDraft Read(DocumentSource source, DiagnosticSink report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return new DocumentDraft { File = source.File, Text = TextDecoder.Decode(source.Content.Span, null, report) };
    }
}
