using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Text;

namespace EventTimeline.Merging;

/// <summary>Someone who took part in an event.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Role">One of <see cref="ParticipantRoles"/>, or what a person wrote.</param>
public sealed record Participation(string Actor, string Role);

/// <summary>A report of an event: which document says so, where, and in which words.</summary>
public sealed record EventSource
{
    /// <summary>Id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Where the quote stands in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words that report it, exactly as in the document.</summary>
    public required string Quote { get; init; }

    /// <summary>Where the trigger word stands, or null for a source that a person wrote.</summary>
    public TextSpan? Trigger { get; init; }

    /// <summary>The trigger word, or null.</summary>
    public string? TriggerText { get; init; }

    /// <summary>When this source says it was.</summary>
    public EventDate Date { get; init; } = EventDate.Unknown;

    /// <summary>What this source says of whether it happened.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Id of the actor that the source names as saying so, or null.</summary>
    public string? Attribution { get; init; }
}

/// <summary>One event with all its sources. Immutable.</summary>
public sealed record TimelineEvent
{
    /// <summary>Stable id: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Short title in the present tense.</summary>
    public required string Title { get; init; }

    /// <summary>Event type, lower case.</summary>
    public required string Type { get; init; }

    /// <summary>Whether it happened, as the latest good source says.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Earlier statuses in words, oldest first: "planned in January 2021 for 2021-05-22"; empty where it never changed.</summary>
    public IReadOnlyList<string> History { get; init; } = [];

    /// <summary>When.</summary>
    public EventDate Date { get; init; } = EventDate.Unknown;

    /// <summary>Id of the place's actor, or what a person wrote, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Who took part; each actor and role once.</summary>
    public IReadOnlyList<Participation> Participants { get; init; } = [];

    /// <summary>The reports, ordered by document and span.</summary>
    public IReadOnlyList<EventSource> Sources { get; init; } = [];

    /// <summary>What it counts for, 0 to 1.</summary>
    public double Salience { get; init; }

    /// <summary>What a person noted, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it earned an entry in the chronology; the others are listed with <c>--all</c>.</summary>
    public bool IsEntry { get; init; } = true;
}

/// <summary>What sources disagree about.</summary>
public enum ConflictKind
{
    /// <summary>Dates that exclude each other.</summary>
    Date,

    /// <summary>Different numbers.</summary>
    Number,

    /// <summary>Different participants in one role.</summary>
    Participant,

    /// <summary>One says it happened, another that it did not.</summary>
    Status,

    /// <summary>Statements of order that form a cycle.</summary>
    Order,

    /// <summary>New evidence against what a person fixed.</summary>
    HandEdit,
}

/// <summary>A disagreement, with what each side says.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Event">Id of the event.</param>
/// <param name="Summary">One sentence for a person.</param>
/// <param name="Sources">The reports side by side.</param>
public sealed record Conflict(ConflictKind Kind, string Event, string Summary, IReadOnlyList<EventSource> Sources);

/// <summary>A document as the timeline keeps it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="File">Path as the user named it.</param>
/// <param name="Title">Title, or null.</param>
/// <param name="Published">When it was written.</param>
public sealed record TimelineDocument(string Id, string File, string? Title, DocumentDate Published);

/// <summary>Two actors that may be one; a person decides.</summary>
/// <param name="First">Id of one.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Score">0 to 1; the higher, the likelier they are one.</param>
/// <param name="Because">The reasons in words.</param>
public sealed record DoubtfulActorMerge(string First, string Second, double Score, string Because);
