using EventTimeline.Merging;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Exchange;

/// <summary>Looks up what to call actors, places and documents.</summary>
internal sealed class ActorNames(Timeline timeline)
{
    private readonly Dictionary<string, string> _actors = timeline.Actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, TimelineDocument> _documents =
        timeline.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);

    /// <summary>The actor's name, or the text itself where it is no actor's id.</summary>
    public string Of(string id) => _actors.GetValueOrDefault(id, id);

    /// <summary>The document's title, file or id, whichever it has first.</summary>
    public string OfDocument(string id) => _documents.GetValueOrDefault(id) is { } document ? document.Title ?? document.File : id;

    /// <summary>The participants with their roles: <c>Hamas (agent); Fatah (target)</c>.</summary>
    public string Participants(TimelineEvent item) =>
        string.Join("; ", item.Participants.Select(participation => $"{Of(participation.Actor)} ({participation.Role})"));
}
