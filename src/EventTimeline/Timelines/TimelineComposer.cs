using EventTimeline.Merging;

namespace EventTimeline.Timelines;

/// <summary>Puts merged events in order and finds where sources disagree. Thread-safe.</summary>
public sealed class TimelineComposer
{
    /// <summary>Makes the timeline: events in a total order that depends on nothing but their contents.</summary>
    public Timeline Compose(MergedCollection merged)
    {
        ArgumentNullException.ThrowIfNull(merged);
        return new Timeline
        {
            Documents = merged.Documents,
            Actors = merged.Actors,
            Events = [.. merged.Events.Order(EventOrder.Instance)],
            DoubtfulActors = merged.DoubtfulActors,
            Removed = merged.Removed,
            Verdicts = merged.Verdicts,
            Fixed = merged.Fixed,
            Diagnostics = merged.Diagnostics,
        };
    }
}
