using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Grammar;

/// <summary>Makes the grammar of a language from its folder of data and its rules.</summary>
internal static class GrammarReader
{
    /// <summary>Reads <c>vocabulary/</c> below a resource folder.</summary>
    public static DateGrammar Read(string folder, HolidayNames holidays, IReadOnlyList<IDateRule> rules) =>
        new(LexiconReader.Read(folder + "vocabulary/", holidays.FirstWords), holidays, rules);
}
