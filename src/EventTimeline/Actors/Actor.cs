namespace EventTimeline.Actors;

/// <summary>An actor of the whole collection.</summary>
public sealed record Actor
{
    /// <summary>Stable id: lower-case letters, digits and hyphens, from the name.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Other names and spellings, sorted; without <see cref="Name"/>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Titles and offices.</summary>
    public IReadOnlyList<ActorRole> Roles { get; init; } = [];
}
