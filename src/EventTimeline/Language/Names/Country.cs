namespace EventTimeline.Language.Names;

/// <summary>A country, past or present, or a part of one that news speak of as such.</summary>
/// <param name="Name">The usual English name.</param>
/// <param name="OtherNames">Other names and abbreviations.</param>
/// <param name="Demonyms">Adjectives and names of its people.</param>
/// <param name="Capital">Its capital.</param>
/// <param name="Seats">Places and buildings that stand for its government, such as the Kremlin.</param>
public sealed record Country(
    string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<string> Demonyms, string Capital, IReadOnlyList<string> Seats);
