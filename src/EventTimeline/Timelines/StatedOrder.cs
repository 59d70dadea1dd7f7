using EventTimeline.Merging;

namespace EventTimeline.Timelines;

/// <summary>How one event lies to another in time.</summary>
public enum OrderRelation
{
    /// <summary>It is over before the other begins.</summary>
    Before,

    /// <summary>It begins when the other is over.</summary>
    After,

    /// <summary>It lies within the other.</summary>
    During,
}

/// <summary>A sentence that says how two events lie to each other.</summary>
/// <param name="Event">Id of the event it speaks of.</param>
/// <param name="Relation">How it lies to the other.</param>
/// <param name="Other">Id of the other event.</param>
/// <param name="Source">The sentence.</param>
public sealed record StatedOrder(string Event, OrderRelation Relation, string Other, EventSource Source);
