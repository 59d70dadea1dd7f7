namespace EventTimeline.Actors.Names;

/// <summary>One part of a personal name: a given name, a middle name, an initial, or the family name with the particles before it.</summary>
/// <param name="Text">Folded letters without particles: <c>marzouk</c>.</param>
/// <param name="Sound">How it sounds.</param>
/// <param name="Light">Particles without weight before it (<c>al</c>, <c>van der</c>), joined by a space; empty where there are none.</param>
/// <param name="Heavy">Particles with weight before it (<c>abu</c>, <c>bin</c>), joined by a space; empty where there are none.</param>
internal sealed record NamePart(string Text, string Sound, string Light, string Heavy)
{
    /// <summary>Whether it is a single letter.</summary>
    public bool IsInitial => Text.Length == 1;

    /// <summary>The classes of its consonants, which romanisations of one name share.</summary>
    public string Skeleton { get; } = Sounds.Skeleton(Sound);

    /// <summary>With its particles, without spaces: <c>abumarzouk</c>.</summary>
    public string Joined { get; } = (Light + Heavy).Replace(" ", "", StringComparison.Ordinal) + Text;
}

/// <summary>A personal name in parts.</summary>
/// <param name="Parts">Given names first, the family name last, unless the name was written the other way round; never empty for a readable name.</param>
/// <param name="Generation">Jr, Sr, II and so on, or null.</param>
internal sealed record PersonName(IReadOnlyList<NamePart> Parts, string? Generation)
{
    /// <summary>All letters of all parts in order.</summary>
    public string Joined { get; } = string.Concat(Parts.Select(part => part.Joined));

    /// <summary>Whether it is a single part: a family name or a given name alone.</summary>
    public bool IsShort => Parts.Count == 1;
}
