using System.Globalization;
using System.Reflection;
using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Vocabulary;

/// <summary>
/// Reads the vocabulary files of a language. A row is <c>class | value | word, word …</c>; <c>#</c> begins a comment. A value is a number
/// or a name from <see cref="TimeUnit"/>, <see cref="TimexMod"/>, <see cref="DayPart"/>, <see cref="Season"/>, <see cref="Picker"/> or <see cref="Particle"/>.
/// </summary>
internal static class LexiconReader
{
    /// <summary>Reads every file below a resource folder, such as <c>Dates/English/vocabulary/</c>.</summary>
    /// <param name="folder">The resource folder.</param>
    /// <param name="holidayWords">First words of holidays' names, which become of class <see cref="WordClass.Holiday"/>.</param>
    /// <exception cref="FormatException">A row is not of the form above; the message names file and line.</exception>
    public static Lexicon Read(string folder, IEnumerable<string> holidayWords)
    {
        var words = new Dictionary<string, Lexeme>(StringComparer.OrdinalIgnoreCase);
        foreach (var (place, row) in EmbeddedRows.Below(folder))
        {
            Add(words, place, row);
        }

        foreach (var word in holidayWords)
        {
            Add(words, word, WordClass.Holiday, 0);
        }

        return new Lexicon(words.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value));
    }

    private static void Add(Dictionary<string, Lexeme> words, string place, string row)
    {
        var cells = row.Split('|', StringSplitOptions.TrimEntries);
        if (cells.Length != 3 || !Enum.TryParse<WordClass>(cells[0], out var wordClass) || Value(wordClass, cells[1]) is not { } value)
        {
            throw new FormatException($"{place}: expected 'class | value | words', found '{row}'");
        }

        foreach (var word in cells[2].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Add(words, word, wordClass, value);
        }
    }

    private static void Add(Dictionary<string, Lexeme> words, string word, WordClass wordClass, short value)
    {
        if (!words.TryGetValue(word, out var lexeme))
        {
            words.Add(word, lexeme = new Lexeme(word));
        }

        lexeme.Add(wordClass, value);
    }

    private static short? Value(WordClass wordClass, string text) =>
        short.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : wordClass switch
        {
            WordClass.Unit or WordClass.Units or WordClass.Recurring => Named<TimeUnit>(text),
            WordClass.Part => Named<DayPart>(text),
            WordClass.Season => Named<Season>(text),
            WordClass.Picker => Named<Picker>(text),
            WordClass.Bound or WordClass.Stage or WordClass.StageNoun => Named<TimexMod>(text),
            WordClass.Particle => Named<Particle>(text),
            _ => null,
        };

    private static short? Named<T>(string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) ? Convert.ToInt16(value, CultureInfo.InvariantCulture) : null;
}

/// <summary>Rows of embedded text files, without comments and empty lines.</summary>
internal static class EmbeddedRows
{
    /// <summary>The rows of every file below a folder, with <c>file:line</c> for messages.</summary>
    public static IEnumerable<(string Place, string Row)> Below(string folder)
    {
        var assembly = typeof(EmbeddedRows).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Rows(assembly, name));
    }

    private static IEnumerable<(string Place, string Row)> Rows(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        for (var line = 1; reader.ReadLine() is { } row; line++)
        {
            if (row.Length > 0 && row[0] != '#')
            {
                yield return ($"{name}:{line}", row);
            }
        }
    }
}
