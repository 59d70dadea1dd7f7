using EventTimeline.Actors.Identity;
using EventTimeline.Events;
using EventTimeline.Merging.Clusters;
using EventTimeline.Merging.Composition;
using EventTimeline.Merging.Mentions;
using EventTimeline.Merging.Pairs;

namespace EventTimeline.Merging;

/// <summary>Makes one event of all the reports of it, across documents and within each. Thread-safe.</summary>
/// <remarks>
/// The result depends on the documents' ids and contents alone, not on their order or on how many processors there are.
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
    public MergedCollection Merge(IReadOnlyList<DocumentEvents> documents, ActorClustering clustering)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(clustering);
        var actors = CollectionActors.Of(clustering);
        var sorted = documents.OrderBy(document => document.Document.Id, StringComparer.Ordinal).ToList();
        var table = MentionTableBuilder.Build(sorted, actors);
        var clusters = MentionClusters.Build(table, _scorer);
        var events = Compose(table, clusters, actors);
        return new MergedCollection
        {
            Documents = [.. sorted.Select(DocumentEntry)],
            Actors = actors.Actors,
            Events = events,
            DoubtfulActors = [.. clustering.Doubtful.Select(pair => new DoubtfulActorMerge(pair.First, pair.Second, Math.Round(pair.Score, 2), pair.Because))],
        };
    }

    internal static TimelineDocument DocumentEntry(DocumentEvents document) =>
        new(document.Document.Id, document.Document.File, document.Document.Title, document.Dates.Published);

    private static IReadOnlyList<TimelineEvent> Compose(MentionTable table, List<int[]> clusters, CollectionActors actors)
    {
        var composer = new EventComposer(table, actors);
        var events = new TimelineEvent[clusters.Count];
        var words = new string[clusters.Count];
        Parallel.For(0, clusters.Count, i =>
        {
            events[i] = composer.Compose(clusters[i]);
            words[i] = composer.Word(clusters[i]);
        });

        return EventIds.Assign(events, words, new HashSet<string>());
    }
}
