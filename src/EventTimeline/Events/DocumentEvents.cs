using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Documents;

namespace EventTimeline.Events;

/// <summary>Everything that one document says, as the stages up to events found it; what merging starts from, and what a cache keeps.</summary>
/// <param name="Document">The document.</param>
/// <param name="Dates">Its dates and its own date.</param>
/// <param name="Actors">Its actors and their mentions.</param>
/// <param name="Events">Its event mentions in order of the text.</param>
public sealed record DocumentEvents(Document Document, DocumentDates Dates, DocumentActors Actors, IReadOnlyList<EventMention> Events);
