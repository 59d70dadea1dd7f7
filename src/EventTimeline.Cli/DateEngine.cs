using EventTimeline.Dates;

namespace EventTimeline.Cli;

/// <summary>What reads dates.</summary>
/// <param name="Resolver">The resolver, with the recogniser that was chosen.</param>
/// <param name="Name">The engine and its language, empty for the default in English; part of cache keys.</param>
internal sealed record DateEngine(DateResolver Resolver, string Name)
{
    /// <summary>Reads and builds with it.</summary>
    internal TimelineBuilder Builder() => new(Resolver);
}
