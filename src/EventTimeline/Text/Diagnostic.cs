namespace EventTimeline.Text;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Something was passed over or doubtful; the result stands.</summary>
    Warning,

    /// <summary>Part of the input could not be used; the command ends with exit code 1.</summary>
    Error,
}

/// <summary>One message about the input, with the place it speaks of.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong and what was expected, one sentence without a full stop.</param>
/// <param name="File">The file as the user named it, or null where no file is at fault.</param>
/// <param name="Line">1-based line, or null where it speaks of the whole file.</param>
/// <param name="Column">1-based column in UTF-16 units, or null.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Message, string? File = null, int? Line = null, int? Column = null)
{
    /// <summary>The form compilers use, which editors can follow: <c>file:line:column: severity: message</c>.</summary>
    public override string ToString()
    {
        var place = File is null ? "" : Line is null ? $"{File}: " : Column is null ? $"{File}:{Line}: " : $"{File}:{Line}:{Column}: ";
        return $"{place}{Severity.ToString().ToLowerInvariant()}: {Message}";
    }
}
