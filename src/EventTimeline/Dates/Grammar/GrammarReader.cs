using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Grammar;

/// <summary>Makes the grammar of a language from its folder of data and its rules.</summary>
internal static class GrammarReader
{
    /// <summary>Reads <c>vocabulary/</c> below a resource folder.</summary>
    /// <param name="folder">The folder of the language.</param>
    /// <param name="holidays">Its holidays.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="months">First words of the months of other calendars, which are told from holidays by the rules.</param>
    public static DateGrammar Read(string folder, HolidayNames holidays, IReadOnlyList<IDateRule> rules, IEnumerable<string>? months = null) =>
        new(LexiconReader.Read(folder + "vocabulary/", holidays.FirstWords.Concat(months ?? [])), holidays, rules);
}
