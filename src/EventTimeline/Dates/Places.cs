using EventTimeline.Documents;
using EventTimeline.Text;

namespace EventTimeline.Dates;

/// <summary>Messages about dates, with line and column.</summary>
internal static class Places
{
    /// <summary>A day that the calendar does not have.</summary>
    public static Diagnostic Impossible(Document document, TextSpan span)
    {
        var before = document.Text.AsSpan(0, span.Start);
        var line = before.Count('\n') + 1;
        var column = span.Start - (before.LastIndexOf('\n') + 1) + 1;
        return new Diagnostic(DiagnosticSeverity.Warning, $"'{span.Of(document.Text)}' is no day of the calendar; it is left undated", document.File, line, column);
    }
}
