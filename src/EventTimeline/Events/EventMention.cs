using EventTimeline.Dates;
using EventTimeline.Text;

namespace EventTimeline.Events;

/// <summary>When an event was, and how that is known.</summary>
public sealed record EventDate
{
    /// <summary>Nothing tells when.</summary>
    public static EventDate Unknown { get; } = new();

    /// <summary>EDTF text, or null where nothing tells.</summary>
    public string? Edtf { get; init; }

    /// <summary>Earliest and latest day.</summary>
    public DateBounds Bounds { get; init; }

    /// <summary>How finely it is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>What it rests on.</summary>
    public DateBasis Basis { get; init; }

    /// <summary>The words that say it, or null.</summary>
    public string? Text { get; init; }

    /// <summary>Where those words stand, or null.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>One sentence for a person, or null.</summary>
    public string? Because { get; init; }
}

/// <summary>Someone who took part in an event mention.</summary>
/// <param name="Actor">Index of the actor in the document's actors.</param>
/// <param name="Role">One of <see cref="ParticipantRoles"/>.</param>
/// <param name="Span">The words in the event's sentence that refer to them.</param>
public sealed record MentionParticipant(int Actor, string Role, TextSpan Span);

/// <summary>What fills a place of an event without being an actor: "a treaty", "three bridges".</summary>
/// <param name="Role">One of <see cref="ParticipantRoles"/>.</param>
/// <param name="Span">Its words, without determiner and clauses.</param>
public sealed record MentionThing(string Role, TextSpan Span);

/// <summary>One report of an event in one document. Immutable.</summary>
public sealed record EventMention
{
    /// <summary>0-based index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>0-based index of the trigger word in the sentence.</summary>
    public required int Word { get; init; }

    /// <summary>The trigger word.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>Lemma of the trigger, of its noun for a light verb: "held talks" is <c>talk</c>.</summary>
    public required string Lemma { get; init; }

    /// <summary>Event type from the vocabulary, lower case: <c>meet</c>, <c>election</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Whether it happened.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>When.</summary>
    public EventDate Date { get; init; } = EventDate.Unknown;

    /// <summary>When it began and ended at the least and at the most, or null where the document's own date is not known.</summary>
    public EventExtent? Extent { get; init; }

    /// <summary>Who took part, in order of the text.</summary>
    public IReadOnlyList<MentionParticipant> Participants { get; init; } = [];

    /// <summary>The things among subjects and objects, in order of the text: what was signed, sold, destroyed.</summary>
    public IReadOnlyList<MentionThing> Things { get; init; } = [];

    /// <summary>Index of the actor for the place it happened in, or null.</summary>
    public int? Place { get; init; }

    /// <summary>Index of the actor who says so, or null where the document itself does.</summary>
    public int? Attribution { get; init; }

    /// <summary>The words to quote: the clause or sentence that reports it.</summary>
    public required TextSpan Quote { get; init; }

    /// <summary>Short title in the present tense, names resolved, no pronouns, no final stop.</summary>
    public required string Title { get; init; }

    /// <summary>Lemmas of the content words of the clause, for comparing reports; sorted, distinct.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>What it would count for as an entry of the chronology, 0 to 1.</summary>
    public double Salience { get; init; }
}
