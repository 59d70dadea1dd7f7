using EventTimeline.Actors;
using EventTimeline.Actors.Identity;
using EventTimeline.Events;
using EventTimeline.Merging.Clusters;
using EventTimeline.Merging.Editing;
using EventTimeline.Merging.Mentions;
using EventTimeline.Merging.Pairs;

namespace EventTimeline.Merging;

/// <summary>Makes one event of all the reports of it, across documents and within each, and keeps what a person fixed. Thread-safe.</summary>
/// <remarks>
/// The result depends on the documents' ids and contents and on the edits alone, not on the order of the documents or on how many processors
/// there are.
/// </remarks>
public sealed class EventMerger
{
    private readonly PairScorer _scorer;

    /// <summary>A merger with the weights that come with the tool.</summary>
    public EventMerger()
        : this(PairScorer.Default)
    {
    }

    internal EventMerger(PairScorer scorer) => _scorer = scorer;

    /// <summary>Merges the events of a collection.</summary>
    /// <param name="documents">The documents in any order, their ids distinct.</param>
    /// <param name="clustering">Which actors of the documents are one.</param>
    /// <param name="edits">What a person did to the timeline of an earlier build, or null.</param>
    public MergedCollection Merge(IReadOnlyList<DocumentEvents> documents, ActorClustering clustering, HandEdits? edits = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(clustering);
        edits ??= HandEdits.None;
        var sorted = documents.OrderBy(document => document.Document.Id, StringComparer.Ordinal).ToList();
        var editedActors = ActorEdits.Apply(clustering, edits);
        var actors = CollectionActors.Of(editedActors.Clustering);
        var table = MentionTableBuilder.Build(sorted, actors);
        var clusters = MentionClusters.Build(table, _scorer);
        var edited = ClusterEdits.Apply(table, clusters, edits);
        var events = new EventAssembly(table, actors, edits).Assemble(edited);
        return Complete(events, editedActors, sorted, edits);
    }

    /// <summary>Adds what the events name and the documents no longer have.</summary>
    private static MergedCollection Complete(
        MergedCollection events, EditedActors actors, List<DocumentEvents> documents, HandEdits edits)
    {
        var clustering = actors.Clustering;
        return events with
        {
            Documents = DocumentEdits.Apply(documents, events.Events, edits),
            Actors = WithNamed(clustering.Actors, events.Events, edits),
            DoubtfulActors = [.. clustering.Doubtful.Select(pair => new DoubtfulActorMerge(pair.First, pair.Second, Math.Round(pair.Score, 2), pair.Because))],
            Removed = [.. events.Removed, .. actors.Removed],
            Verdicts = edits.Verdicts,
            Fixed = [.. events.Fixed, .. edits.Fixed.Where(entry => entry.Kind != EntryKind.Event)],
        };
    }

    private static List<Actor> WithNamed(IReadOnlyList<Actor> actors, IReadOnlyList<TimelineEvent> events, HandEdits edits)
    {
        var present = actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var named = events.SelectMany(one => one.Participants).Select(participant => participant.Actor).ToHashSet(StringComparer.Ordinal);
        return [.. actors
            .Concat(edits.Actors.Where(actor => named.Contains(actor.Id) && !present.Contains(actor.Id)))
            .OrderBy(actor => actor.Id, StringComparer.Ordinal)];
    }
}
