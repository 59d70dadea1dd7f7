using System.Collections.Frozen;

namespace EventTimeline.Language.Names;

/// <summary>Lists of single words that tell of names: given and family names, titles, words of organisations, months and days.</summary>
internal static class WordClues
{
    private const int Organisation = 4;
    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Clues = Read();

    /// <summary>A letter for the lists that hold the word, or NUL.</summary>
    /// <param name="lower">The word in small letters.</param>
    public static char Of(ReadOnlySpan<char> lower) => lower.Length <= 24 && Clues.TryGetValue(lower, out var clue) ? clue : '\0';

    /// <summary>Whether the word heads or ends the names of organisations.</summary>
    /// <param name="lower">The word in small letters.</param>
    public static bool IsOrganisationWord(ReadOnlySpan<char> lower) => Of(lower) is not '\0' and var clue && ((clue - 'a') & Organisation) != 0;

    private static FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var bits = new Dictionary<string, int>(StringComparer.Ordinal);
        AddAll(bits, Gazetteer.Words("given-names.txt"), 1);
        AddAll(bits, Gazetteer.Rows("titles.txt").Select(row => row[0]).Where(title => !title.Contains(' ', StringComparison.Ordinal)), 2);
        AddAll(bits, Gazetteer.Rows("organisation-words.txt").Select(row => row[0]), Organisation);
        AddAll(bits, Gazetteer.Rows("calendar-words.txt").Select(row => row[0]), 8);
        AddAll(bits, Gazetteer.Words("surnames.txt"), 16);
        return bits.ToFrozenDictionary(pair => pair.Key, pair => (char)('a' + pair.Value), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void AddAll(Dictionary<string, int> bits, IEnumerable<string> words, int bit)
    {
        foreach (var word in words)
        {
            bits[word] = bits.GetValueOrDefault(word) | bit;
            if (bit == 2)
            {
                bits[word + "."] = bits.GetValueOrDefault(word + ".") | bit;
            }
        }
    }
}
