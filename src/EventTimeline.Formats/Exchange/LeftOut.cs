using EventTimeline.Text;

namespace EventTimeline.Formats.Exchange;

/// <summary>Messages about events that a format cannot hold.</summary>
internal static class LeftOut
{
    /// <summary>Says how many events were left out since nothing tells when they were, or the format cannot write it.</summary>
    public static IReadOnlyList<Diagnostic> Undated(int count) => count == 0
        ? []
        : [new Diagnostic(DiagnosticSeverity.Warning, $"{count} events without a date that the format can hold were left out")];
}
