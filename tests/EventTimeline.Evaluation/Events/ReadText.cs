using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Language;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Evaluation.Events;

/// <summary>A text read with every stage up to events.</summary>
/// <param name="Document">The document with its sentences.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Actors">Its actors.</param>
/// <param name="Events">Its event mentions.</param>
internal sealed record ReadText(AnnotatedDocument Document, DocumentDates Dates, DocumentActors Actors, IReadOnlyList<EventMention> Events)
{
    /// <summary>Reads a text whose paragraphs are given.</summary>
    public static ReadText Of(string id, string text, IReadOnlyList<TextSpan> paragraphs, LocalDate? published)
    {
        var blocks = paragraphs.Select(span => new Block(span, BlockKind.Body)).ToList();
        var document = new Document { Id = id, File = id, Text = text, Blocks = blocks };
        var annotated = new AnnotatedDocument(document, LanguageEngine.English.Read(text, paragraphs));
        var dates = new DateResolver().Resolve(annotated, Context(published));
        var actors = new ActorResolver().Resolve(annotated);
        return new ReadText(annotated, dates, actors, new EventExtractor().Extract(annotated, dates, actors));
    }

    private static DatingContext Context(LocalDate? published)
    {
        if (published is not { } day)
        {
            return DatingContext.Empty;
        }

        var edtf = NodaTime.Text.LocalDatePattern.Iso.Format(day);
        return new DatingContext(new DocumentDate(edtf, new DateBounds(day, day), DateBasis.Given, "the corpus says so"), []);
    }
}
