using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Mentions;

/// <summary>Words before a name that are a title, a rank or an office.</summary>
internal static class Titles
{
    private static readonly HashSet<string> Honorifics = NameData.Words("Names/honorifics.txt");

    private static readonly HashSet<string> Empty =
        ["mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady", "madam", "herr", "frau", "rev", "reverend", "hon", "st", "saint"];

    private static readonly HashSet<string> NeverAlone = ["st", "saint", "lord", "field", "great", "brother", "sister", "father", "foreign", "general", "king", "prince", "major", "justice", "chief", "vice", "prime", "former", "then", "ex", "deputy", "crown", "lady", "judge", "marshal"];

    /// <summary>Whether the word before a name is a title: an honorific, a rank, or a noun for a person.</summary>
    public static bool Is(string word)
    {
        var folded = Letters.Fold(word).TrimEnd('.');
        return !NeverAlone.Contains(folded) ? Honorifics.Contains(folded) || Nouns.IsPerson(folded) : folded is "general" or "judge" or "king" or "prince" or "justice" or "marshal";
    }

    /// <summary>Whether the title says nothing of an office: "Mr", "Dr".</summary>
    public static bool IsEmpty(string word) => Empty.Contains(Letters.Fold(word).TrimEnd('.'));
}
