using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Merging;

namespace EventTimeline.Timelines.Queries;

/// <summary>Which events of a timeline are wanted. What is not set chooses nothing out; what is set must all hold.</summary>
public sealed record EventFilter
{
    /// <summary>Names of actors who must all have taken part; several actors may answer to one name.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>The role that the first of <see cref="Actors"/>, or anyone where none is named, must have.</summary>
    public string? Role { get; init; }

    /// <summary>Types, any of which will do.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Statuses, any of which will do.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>A part of the place's name.</summary>
    public string? Place { get; init; }

    /// <summary>Days in which the event must possibly lie; where an end is set, undated events are left out.</summary>
    public DateBounds Days { get; init; }

    /// <summary>Words to be found in the title or in a quote, letter case aside.</summary>
    public string? Text { get; init; }

    /// <summary>Whether events that did not earn an entry are wanted too.</summary>
    public bool All { get; init; }

    /// <summary>
    /// The timeline with the chosen events, the actors and documents they name, and the conflicts about them. Where nothing is asked for but
    /// entries, every actor and document stays.
    /// </summary>
    public Timeline Apply(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var events = Choose(timeline);
        var ids = events.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        if (this with { All = true } == new EventFilter { All = true })
        {
            return timeline with { Events = events, Conflicts = ConflictsAbout(timeline, ids) };
        }

        var actors = events.SelectMany(item => item.Participants.Select(participation => participation.Actor).Append(item.Place ?? "")).ToHashSet(StringComparer.Ordinal);
        actors.UnionWith(events.SelectMany(item => item.Sources).Select(source => source.Attribution ?? ""));
        var documents = events.SelectMany(item => item.Sources).Select(source => source.Document).ToHashSet(StringComparer.Ordinal);
        return timeline with
        {
            Events = events,
            Actors = [.. timeline.Actors.Where(actor => actors.Contains(actor.Id))],
            Documents = [.. timeline.Documents.Where(document => documents.Contains(document.Id))],
            Conflicts = ConflictsAbout(timeline, ids),
        };
    }

    private static List<Conflict> ConflictsAbout(Timeline timeline, HashSet<string> events) =>
        [.. timeline.Conflicts.Where(conflict => events.Contains(conflict.Event))];

    private List<TimelineEvent> Choose(Timeline timeline)
    {
        var asked = Actors.Select(name => ActorSearch.Find(timeline.Actors, name).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal)).ToList();
        var names = timeline.Actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);
        return [.. timeline.Events.Where(item =>
            (All || item.IsEntry)
            && asked.TrueForAll(ids => item.Participants.Any(participation => ids.Contains(participation.Actor)))
            && HasRole(item, asked)
            && (Types.Count == 0 || Types.Contains(item.Type, StringComparer.OrdinalIgnoreCase))
            && (Statuses.Count == 0 || Statuses.Contains(item.Status))
            && IsAt(item, names)
            && IsWithin(item)
            && HasText(item))];
    }

    private bool HasRole(TimelineEvent item, List<HashSet<string>> asked) =>
        Role is null || item.Participants.Any(participation =>
            string.Equals(participation.Role, Role, StringComparison.OrdinalIgnoreCase) && (asked.Count == 0 || asked[0].Contains(participation.Actor)));

    private bool IsAt(TimelineEvent item, Dictionary<string, string> names) =>
        Place is null || (item.Place is { } place && (Contains(place, Place) || Contains(names.GetValueOrDefault(place, ""), Place)));

    private bool IsWithin(TimelineEvent item) => Days.IsOpen || (!item.Date.Bounds.IsOpen && item.Date.Bounds.Overlaps(Days));

    private bool HasText(TimelineEvent item) =>
        Text is null || Contains(item.Title, Text) || item.Sources.Any(source => Contains(source.Quote, Text));

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
