using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Documents;

namespace EventTimeline.Events;

/// <summary>Finds what happened, who took part, when, and who says so, in one document. Thread-safe.</summary>
public sealed class EventExtractor
{
    /// <summary>Extracts the event mentions of a document, in order of the text.</summary>
    public IReadOnlyList<EventMention> Extract(AnnotatedDocument document, DocumentDates dates, DocumentActors actors)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(actors);
        return new MentionBuilder(document, dates, actors).Build();
    }
}
