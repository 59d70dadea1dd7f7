using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events.Triggers;

/// <summary>A word that names an event.</summary>
/// <param name="Word">The word.</param>
/// <param name="Type">The type of the event.</param>
/// <param name="Confidence">How sure it is that the word names an event, 0 to 1.</param>
internal readonly record struct Trigger(Word Word, EventType Type, double Confidence);
