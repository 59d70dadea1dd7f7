namespace EventTimeline.Language;

/// <summary>The morphological features of a word that later stages read; a set.</summary>
[Flags]
#pragma warning disable CA1711 // "Flags" is what it is
public enum Morphology
#pragma warning restore CA1711
{
    /// <summary>No feature is known.</summary>
    None = 0,

    /// <summary>Number=Sing.</summary>
    Singular = 1 << 0,

    /// <summary>Number=Plur.</summary>
    Plural = 1 << 1,

    /// <summary>VerbForm=Fin.</summary>
    Finite = 1 << 2,

    /// <summary>VerbForm=Inf.</summary>
    Infinitive = 1 << 3,

    /// <summary>VerbForm=Part.</summary>
    Participle = 1 << 4,

    /// <summary>VerbForm=Ger.</summary>
    Gerund = 1 << 5,

    /// <summary>Tense=Past.</summary>
    Past = 1 << 6,

    /// <summary>Tense=Pres.</summary>
    Present = 1 << 7,

    /// <summary>Voice=Pass.</summary>
    Passive = 1 << 8,

    /// <summary>Mood=Imp.</summary>
    Imperative = 1 << 9,

    /// <summary>Possessive (PRP$, WP$).</summary>
    Possessive = 1 << 10,
}
