using System.Collections.Frozen;
using System.Globalization;

namespace EventTimeline.Language.Tokens;

/// <summary>The tokeniser's word lists, read once from the files beside this one.</summary>
internal static class WordLists
{
    /// <summary>What must follow an abbreviation for its full stop to belong to it.</summary>
    [Flags]
    public enum Followers
    {
        /// <summary>It is no abbreviation.</summary>
        None = 0,

        /// <summary>A digit.</summary>
        Number = 1,

        /// <summary>A capital.</summary>
        Name = 2,

        /// <summary>Anything.</summary>
        Any = 4,
    }

    private static readonly FrozenDictionary<string, Followers>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = ReadAbbreviations();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Set("prefixes", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = Set("endings", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Set("units", StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Contractions =
        Lines("contractions").ToFrozenDictionary(line => line[0], line => int.Parse(line[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What may follow the word for a full stop behind it to be its own.</summary>
    public static Followers AfterAbbreviation(ReadOnlySpan<char> word) =>
        word.Length <= 8 && Abbreviations.TryGetValue(word, out var followers) ? followers : Followers.None;

    /// <summary>Whether a hyphen behind this part stays inside the token.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> part) => part.Length <= 8 && Prefixes.Contains(part);

    /// <summary>Whether this is a top-level domain or a file name ending.</summary>
    public static bool IsEnding(ReadOnlySpan<char> part) => part.Length is >= 2 and <= 5 && Endings.Contains(part);

    /// <summary>Whether this is split off a number that it is written against.</summary>
    public static bool IsUnit(ReadOnlySpan<char> part) => part.Length <= 4 && Units.Contains(part);

    /// <summary>How many units the first token of a contraction without apostrophe takes; 0 where the word is none.</summary>
    public static int SplitOf(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 8 && Contractions.TryGetValue(word, out var split) ? split : 0;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string name, StringComparer comparer) =>
        Lines(name).Select(line => line[0]).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, Followers>.AlternateLookup<ReadOnlySpan<char>> ReadAbbreviations()
    {
        var table = new Dictionary<string, Followers>(StringComparer.Ordinal);
        foreach (var line in Lines("abbreviations"))
        {
            var followers = line.Length == 1 ? Followers.Any : line[1] == "number" ? Followers.Number : Followers.Name;
            foreach (var form in Forms(line[0]).Distinct())
            {
                table[form] = table.GetValueOrDefault(form) | followers;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        yield return word.ToUpperInvariant();
        yield return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static IEnumerable<string[]> Lines(string name) => DataFile.Rows($"Language/Tokens/{name}.txt");
}
