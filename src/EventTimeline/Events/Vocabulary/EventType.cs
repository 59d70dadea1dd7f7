namespace EventTimeline.Events.Vocabulary;

/// <summary>A type of event.</summary>
/// <param name="Name">Lower case: <c>election</c>, <c>agree</c>.</param>
/// <param name="Weight">What an event of this type counts for as an entry of a chronology, 0 to 1.</param>
/// <param name="Plover">The category of PLOVER's codebook that holds it, lower case, or null for none.</param>
public sealed record EventType(string Name, double Weight, string? Plover)
{
    /// <summary>The type of triggers that the vocabulary does not know.</summary>
    public static EventType Other { get; } = new("other", 0.2, null);
}

/// <summary>A sentence that shows a type, from the vocabulary's own files.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Start">Where the trigger begins in it.</param>
/// <param name="Trigger">The trigger word.</param>
/// <param name="Type">The type's name.</param>
internal sealed record VocabularyExample(string Text, int Start, string Trigger, string Type);
