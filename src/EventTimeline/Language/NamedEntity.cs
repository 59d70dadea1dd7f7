namespace EventTimeline.Language;

/// <summary>What a name names, as the language engine tells it.</summary>
public enum EntityKind : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation: company, party, agency, armed group, publication.</summary>
    Organisation,

    /// <summary>A place or a geopolitical entity: country, city, river, region.</summary>
    Place,

    /// <summary>Another named thing: nationality, event, product, work, law.</summary>
    Other,
}

/// <summary>A name in a sentence: words [<paramref name="First"/>, <paramref name="End"/>).</summary>
/// <param name="First">Index of the first word, inclusive.</param>
/// <param name="End">Index just past the last word, exclusive.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct NamedEntity(int First, int End, EntityKind Kind);
