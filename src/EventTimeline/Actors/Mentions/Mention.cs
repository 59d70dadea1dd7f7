namespace EventTimeline.Actors.Mentions;

/// <summary>What is known of the gender that pronouns agree with.</summary>
internal enum Gender : byte
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}

/// <summary>
/// A noun phrase or pronoun of one sentence that may refer to an actor, while a document is being resolved. <see cref="Entity"/> is set last.
/// </summary>
internal sealed class Mention
{
    /// <summary>0-based index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>First word, inclusive.</summary>
    public required int First { get; init; }

    /// <summary>Past the last word, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>The word whose head lies outside.</summary>
    public required int Head { get; init; }

    /// <summary>How it refers.</summary>
    public required MentionForm Form { get; init; }

    /// <summary>What it refers to, as far as the phrase itself tells.</summary>
    public ActorKind Kind { get; set; }

    /// <summary>How much the kind is worth when mentions of one name are counted: 1 for a guess, up to 9.</summary>
    public int KindWeight { get; init; } = 4;

    /// <summary>The words, single spaces between them, without determiner.</summary>
    public string Text { get; init; } = "";

    /// <summary>Lemma of the head noun in lower case, or the pronoun in lower case.</summary>
    public string Noun { get; init; } = "";

    /// <summary>Gender, where the phrase tells.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether it refers to several.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether it points back: "the", "this", "that", a possessive.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it is no actor but a thing that pronouns may refer to.</summary>
    public bool IsThing { get; init; }

    /// <summary>Whether it stands for the actor itself.</summary>
    public bool Acting { get; set; } = true;

    /// <summary>Index of the country that its modifiers name, or -1.</summary>
    public int Country { get; init; } = -1;

    /// <summary>Lower-case lemmas of its modifiers but country names, in order.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>A mention of the same sentence that syntax makes one with it (apposition, title, copula), or null.</summary>
    public Mention? Anchor { get; set; }

    /// <summary>The word of a name that the head noun only says the kind of, or -1.</summary>
    public int NamedBy { get; init; } = -1;

    /// <summary>Roles that the phrase states.</summary>
    public List<ActorRole> Roles { get; } = [];

    /// <summary>How prominent its syntactic position is: subject 3, object 2, other argument 1, modifier 0.</summary>
    public int Prominence { get; set; }

    /// <summary>Index of the entity it refers to, or -1.</summary>
    public int Entity { get; set; } = -1;

    /// <summary>Order in the text.</summary>
    public static int ByPosition(Mention first, Mention second) =>
        first.Sentence != second.Sentence ? first.Sentence.CompareTo(second.Sentence)
        : first.First != second.First ? first.First.CompareTo(second.First)
        : second.End.CompareTo(first.End);
}
