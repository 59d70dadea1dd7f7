using EventTimeline.Dates;

namespace EventTimeline.Events;

/// <summary>Between which days an event began and ended, as far as tense, wording and the dates around it let one tell.</summary>
/// <remarks>
/// This is weaker than <see cref="EventMention.Date"/>: it is predicted for every event, from annotated news (EventTime, Reimers et al. 2016), and says for
/// instance that something was over before the document was written. It bounds an order; it is no date for an entry.
/// </remarks>
/// <param name="Begin">Days between which it began, both inclusive.</param>
/// <param name="End">Days between which it ended, both inclusive; equal to <paramref name="Begin"/> for an event of a single day.</param>
/// <param name="IsSingleDay">Whether it began and ended on one day.</param>
public readonly record struct EventExtent(DateBounds Begin, DateBounds End, bool IsSingleDay);
