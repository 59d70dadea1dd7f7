using EventTimeline.Dates.Expressions;
using EventTimeline.Documents;
using EventTimeline.Text;

namespace EventTimeline.Dates.Publication;

/// <summary>
/// Tells when a document was written: as given by the user, as the document states, else inferred from what its expressions imply. It
/// makes nothing up: what no clue bounds stays open. Thread-safe.
/// </summary>
/// <param name="recognizer">Reads stated dates that are written in words.</param>
public sealed class PublicationDater(IDateRecognizer recognizer)
{
    private readonly StatedDateReader _reader = new(recognizer);

    /// <summary>Dates a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="expressions">Its date expressions, not anchored, in order of the text.</param>
    /// <param name="given">What a person or another document fixed, or null.</param>
    /// <param name="diagnostics">Gets a message for every contradiction.</param>
    public DocumentDate Date(
        Document document, IReadOnlyList<DateExpression> expressions, DocumentDate? given, ICollection<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(expressions);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (given is not null)
        {
            return given;
        }

        var writing = WritingTime.From(Clues(document, expressions));
        var stated = StatedDates.Choose(document, _reader, writing.Days.Bounds, diagnostics);
        return stated is null ? Inferred(document, writing, diagnostics) : Checked(document, stated, writing, diagnostics);
    }

    private static IEnumerable<PublicationClue> Clues(Document document, IReadOnlyList<DateExpression> expressions)
    {
        var mentions = DateMention.Of(document, expressions);
        return [.. TenseClues.Read(mentions), .. PairClues.Read(mentions), .. OccasionClues.Read(mentions)];
    }

    private static DocumentDate Inferred(Document document, WritingTime writing, ICollection<Diagnostic> diagnostics)
    {
        foreach (var (clue, against) in writing.Contradictions)
        {
            Report(document, $"the document's date is unclear: {clue.Reason}, but {against.Reason}", diagnostics);
        }

        if (writing.Value is not { } value)
        {
            return DocumentDate.Unknown;
        }

        var reasons = string.Join("; ", writing.Used.Select(clue => clue.Reason).Distinct());
        return new DocumentDate(value.ToString(), writing.Days.Bounds, DateBasis.Inferred, reasons);
    }

    private static DocumentDate Checked(Document document, StatedReading stated, WritingTime writing, ICollection<Diagnostic> diagnostics)
    {
        foreach (var clue in writing.Used)
        {
            if (!clue.Days.Ranges.Any(range => range.Overlaps(stated.Bounds)))
            {
                Report(document, $"the document's date '{stated.Stated.Text}' ({stated.Place}) does not fit: {clue.Reason}", diagnostics);
            }
        }

        return new DocumentDate(stated.Value.ToString(), stated.Bounds, DateBasis.Stated, $"stated {stated.Place}: '{stated.Stated.Text.Trim()}'");
    }

    private static void Report(Document document, string message, ICollection<Diagnostic> diagnostics) =>
        diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, message, document.File));
}
