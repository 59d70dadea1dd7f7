using EventTimeline.Merging.Composition;
using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Editing;

/// <summary>Makes the events of the clusters, with ids, and with what a person fixed, added and took out.</summary>
internal sealed class EventAssembly
{
    private readonly HandEdits _edits;
    private readonly EventComposer _composer;
    private readonly EventEdits _eventEdits;
    private readonly RemovedEvents _removed;

    public EventAssembly(MentionTable table, CollectionActors actors, HandEdits edits)
    {
        _edits = edits;
        _composer = new EventComposer(table, actors);
        _eventEdits = new EventEdits(edits);
        _removed = new RemovedEvents(edits);
    }

    public MergedCollection Assemble(EditedClusters clusters)
    {
        TakeOut(clusters);
        var (fresh, words) = Compose([.. clusters.Clusters.Select(cluster => cluster.Rows)]);
        var events = new List<TimelineEvent>(fresh.Length);
        var kept = new List<string>(fresh.Length);
        for (var i = 0; i < fresh.Length; i++)
        {
            var id = EventIds.Natural(fresh[i], words[i]);
            var entry = clusters.Clusters[i].Entry;
            if (entry < 0 ? _removed.IsKnown(id, fresh[i].Title) : _removed.IsListed(_edits.Events[entry].Id))
            {
                _removed.AddWhole(fresh[i], entry < 0 ? id : _edits.Events[entry].Id);
                continue;
            }

            events.Add(_eventEdits.Continue(fresh[i], entry));
            kept.Add(words[i]);
        }

        foreach (var unreported in _eventEdits.Unreported([.. clusters.Clusters.Select(cluster => cluster.Entry)]))
        {
            events.Add(unreported);
            kept.Add("");
        }

        return new MergedCollection
        {
            Events = EventIds.Assign(events, kept, _removed.Ids.ToHashSet(StringComparer.Ordinal)),
            Removed = _removed.Entries,
            Fixed = _eventEdits.Kept,
            Diagnostics = [.. _eventEdits.Diagnostics, .. _removed.Diagnostics],
        };
    }

    private void TakeOut(EditedClusters clusters)
    {
        var (lost, words) = Compose(clusters.Lost);
        for (var i = 0; i < lost.Length; i++)
        {
            _removed.AddWhole(lost[i], EventIds.Natural(lost[i], words[i]));
        }

        foreach (var (_, mark, entry) in clusters.LostReports)
        {
            _removed.AddReport(entry < 0 ? "unknown" : _edits.Events[entry].Id, mark);
        }
    }

    private (TimelineEvent[] Events, string[] Words) Compose(IReadOnlyList<int[]> clusters)
    {
        var events = new TimelineEvent[clusters.Count];
        var words = new string[clusters.Count];
        Parallel.For(0, clusters.Count, i =>
        {
            events[i] = _composer.Compose(clusters[i]);
            words[i] = _composer.Word(clusters[i]);
        });

        return (events, words);
    }
}
