using EventTimeline.Text;

namespace EventTimeline.Formats.Readers;

/// <summary>A file on its way into a reader.</summary>
/// <param name="File">Path as the user named it, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record DocumentSource(string File, ReadOnlyMemory<byte> Content);

/// <summary>Takes a message about the file being read.</summary>
/// <param name="severity">How much it matters.</param>
/// <param name="message">One sentence without a full stop.</param>
/// <param name="line">1-based line, or null.</param>
/// <param name="column">1-based column, or null.</param>
public delegate void DiagnosticSink(DiagnosticSeverity severity, string message, int? line = null, int? column = null);

/// <summary>A file of which nothing can be used; the message says why, without the file's name.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>Makes an exception without a reason.</summary>
    public UnreadableDocumentException()
    {
    }

    /// <summary>Makes an exception with the reason in words.</summary>
    public UnreadableDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with the reason in words and what caused it.</summary>
    public UnreadableDocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
