namespace EventTimeline.Language.Names;

/// <summary>A well-known organisation.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="OtherNames">Acronyms and other names.</param>
public sealed record KnownOrganisation(string Name, IReadOnlyList<string> OtherNames);
