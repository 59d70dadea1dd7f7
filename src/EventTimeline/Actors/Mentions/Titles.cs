using EventTimeline.Actors.Names;
using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Words before a name that are a title, a rank or an office.</summary>
internal static class Titles
{
    private static readonly HashSet<string> Honorifics = NameData.Words("Names/honorifics.txt");

    private static readonly HashSet<string> Empty =
        ["mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady", "madam", "herr", "frau", "rev", "reverend", "hon", "st", "saint"];

    // Newspapers and common words that are written with a capital without being a title.
    private static readonly HashSet<string> NoTitles =
        ["guardian", "observer", "monitor", "economist", "spectator", "examiner", "inquirer", "people", "person", "star", "child", "man", "men", "woman", "boy", "girl", "baby", "dead", "national", "hill", "independent", "us", "host", "guard", "model"];

    private static readonly HashSet<string> Openers =
    [
        "chief", "vice", "prime", "deputy", "executive", "foreign", "former", "managing", "senior", "general", "attorney", "assistant", "interim", "acting", "crown", "interior", "defense",
        "defence", "finance", "operating", "financial", "technical", "technology", "marketing", "associate", "first", "second", "supreme", "special", "press", "major", "brigadier",
    ];

    private static readonly HashSet<string> Complements =
        ["state", "defense", "defence", "treasury", "interior", "homeland", "education", "labor", "labour", "commerce", "energy", "transportation", "agriculture", "staff", "house", "exchequer", "justice", "lords", "health", "finance", "court"];

    private static readonly HashSet<string> NeverAlone = ["st", "saint", "lord", "field", "great", "brother", "sister", "father", "foreign", "general", "king", "prince", "major", "justice", "chief", "vice", "prime", "former", "then", "ex", "deputy", "crown", "lady", "judge", "marshal"];

    /// <summary>Whether the word before a name is a title: an honorific, a rank, or a noun for a person.</summary>
    public static bool Is(string word)
    {
        var folded = Letters.Fold(word).TrimEnd('.');
        return !NoTitles.Contains(folded) && (!NeverAlone.Contains(folded) ? Honorifics.Contains(folded) || Nouns.IsPerson(folded) : folded is "general" or "judge" or "king" or "prince" or "justice" or "marshal");
    }

    /// <summary>Whether a word may stand before a title as part of it: "Chief", "Vice", "Foreign".</summary>
    public static bool Opens(string word) => Openers.Contains(word.ToLowerInvariant());

    /// <summary>Whether a name word only completes the title before it: "State" in "Secretary of State", "House" in "Speaker of the House".</summary>
    public static bool Completes(Sentence sentence, int word)
    {
        var forms = sentence.Columns.Forms;
        var of = word > 1 && forms[word - 1] is "the" ? word - 2 : word - 1;
        return of > 0 && forms[of] == "of" && Complements.Contains(forms[word].ToLowerInvariant()) && Is(forms[of - 1]);
    }

    /// <summary>Whether the title says nothing of an office: "Mr", "Dr".</summary>
    public static bool IsEmpty(string word) => Empty.Contains(Letters.Fold(word).TrimEnd('.'));
}
