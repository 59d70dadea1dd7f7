namespace EventTimeline.Events;

/// <summary>Whether an event happened.</summary>
public enum EventStatus
{
    /// <summary>It happened.</summary>
    Occurred,

    /// <summary>It began and goes on.</summary>
    Ongoing,

    /// <summary>It is arranged: scheduled, slated, ordered, due.</summary>
    Planned,

    /// <summary>Someone expects it.</summary>
    Expected,

    /// <summary>The text says that it did not happen, or someone denies it.</summary>
    Denied,

    /// <summary>It was arranged and called off or put off.</summary>
    Cancelled,

    /// <summary>It is spoken of as possible, wished, feared, or under a condition.</summary>
    Hypothetical,
}
