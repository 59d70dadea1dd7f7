using EventTimeline.Documents;

namespace EventTimeline.Formats.Readers;

/// <summary>Reads one file format. Thread-safe.</summary>
public interface IDocumentReader
{
    /// <summary>Extensions it reads, with the dot, in small letters.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads a file's content.</summary>
    /// <param name="source">The file.</param>
    /// <param name="report">Takes what is worth saying of the file; an error there means that part of it could not be used.</param>
    /// <exception cref="UnreadableDocumentException">Nothing of the file can be used.</exception>
    DocumentDraft Read(DocumentSource source, DiagnosticSink report);
}
