using EventTimeline.Merging;
using EventTimeline.Merging.Conflicts;

namespace EventTimeline.Timelines;

/// <summary>Bounds undated events by what is said of their order, puts all in order, and finds where sources disagree. Thread-safe.</summary>
public sealed class TimelineComposer
{
    /// <summary>Makes the timeline: events in a total order that depends on nothing but their contents.</summary>
    /// <param name="merged">The events.</param>
    /// <param name="orders">What is known of their order beyond what their quotes say; null for nothing.</param>
    public Timeline Compose(MergedCollection merged, IReadOnlyList<StatedOrder>? orders = null)
    {
        ArgumentNullException.ThrowIfNull(merged);
        var network = new OrderNetwork(merged.Events, [.. orders ?? [], .. OrderReader.Read(merged.Events)]);
        var events = EventOrder.Sort(network.Bound(merged.Events), network.Orders);
        return new Timeline
        {
            Documents = merged.Documents,
            Actors = merged.Actors,
            Events = events,
            Conflicts = [.. ConflictFinder.Find(events), .. network.Conflicts],
            DoubtfulActors = merged.DoubtfulActors,
            Removed = merged.Removed,
            Verdicts = merged.Verdicts,
            Fixed = merged.Fixed,
            Diagnostics = merged.Diagnostics,
        };
    }
}
