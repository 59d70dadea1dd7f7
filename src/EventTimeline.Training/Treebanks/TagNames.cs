using EventTimeline.Language;

namespace EventTimeline.Training.Treebanks;

/// <summary>The universal tags by their names in treebanks.</summary>
internal static class TagNames
{
    private static readonly Dictionary<string, PartOfSpeech> Names = new(StringComparer.Ordinal)
    {
        ["X"] = PartOfSpeech.X,
        ["ADJ"] = PartOfSpeech.Adjective,
        ["ADP"] = PartOfSpeech.Adposition,
        ["ADV"] = PartOfSpeech.Adverb,
        ["AUX"] = PartOfSpeech.Auxiliary,
        ["CCONJ"] = PartOfSpeech.CoordinatingConjunction,
        ["DET"] = PartOfSpeech.Determiner,
        ["INTJ"] = PartOfSpeech.Interjection,
        ["NOUN"] = PartOfSpeech.Noun,
        ["NUM"] = PartOfSpeech.Numeral,
        ["PART"] = PartOfSpeech.Particle,
        ["PRON"] = PartOfSpeech.Pronoun,
        ["PROPN"] = PartOfSpeech.ProperNoun,
        ["PUNCT"] = PartOfSpeech.Punctuation,
        ["SCONJ"] = PartOfSpeech.SubordinatingConjunction,
        ["SYM"] = PartOfSpeech.Symbol,
        ["VERB"] = PartOfSpeech.Verb,
    };

    /// <summary>The tag of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such tag.</exception>
    public static PartOfSpeech Universal(string name) => Names[name];
}
