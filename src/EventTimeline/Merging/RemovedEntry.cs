namespace EventTimeline.Merging;

/// <summary>The kinds of entries of a timeline.</summary>
public enum EntryKind
{
    /// <summary>An event.</summary>
    Event,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A document.</summary>
    Document,
}

/// <summary>An entry of which a person fixed some fields.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Fields">Names of the fields as in events.yaml, in the order they are written.</param>
/// <param name="HandMade">Whether a person added the whole entry.</param>
public sealed record FixedEntry(EntryKind Kind, string Id, IReadOnlyList<string> Fields, bool HandMade = false);

/// <summary>Something a person took out of the timeline.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Id">Its id, or the id of the entry that lost a report or a name.</param>
/// <param name="Marks">Marks of its reports, or of its names (see <see cref="Mark"/>): what bears them stays out.</param>
/// <param name="Title">What it was called, or null.</param>
/// <param name="Whole">Whether the entry itself is gone rather than single reports or names of it.</param>
public sealed record RemovedEntry(EntryKind Kind, string Id, IReadOnlyList<Mark> Marks, string? Title = null, bool Whole = true);
