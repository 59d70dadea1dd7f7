namespace EventTimeline.Actors.Names;

/// <summary>What is known of given names: which spellings are one name, which short names stand for which, and which are English.</summary>
internal static class GivenNames
{
    private static readonly Dictionary<string, int[]> Spellings = NameData.Groups("Names/given-names.tsv");
    private static readonly Dictionary<string, int[]> Nicknames = NameData.Groups("Names/nicknames.tsv");
    private static readonly HashSet<string> English = EnglishNames();

    /// <summary>Whether the spelling is in the table of given names.</summary>
    public static bool IsKnown(string given) => Spellings.ContainsKey(given);

    /// <summary>Whether it is an English given name or nickname, after which a family name is spelled in one way only.</summary>
    public static bool IsEnglish(string given) => English.Contains(given);

    /// <summary>Whether two spellings are one given name in different romanisations or languages.</summary>
    public static bool AreOne(string first, string second) => Share(Spellings, first, second);

    /// <summary>Whether one is a nickname of the other, or both of the same name.</summary>
    public static bool AreNicknames(string first, string second) => Share(Nicknames, first, second);

    private static bool Share(Dictionary<string, int[]> groups, string first, string second) =>
        groups.TryGetValue(first, out var some) && groups.TryGetValue(second, out var others) && some.AsSpan().ContainsAny(others);

    private static HashSet<string> EnglishNames() =>
        [.. NameData.Rows("Names/nicknames.tsv").Where(row => row[0][0] != '*').SelectMany(NameData.WordsOf).Select(Letters.Fold)];
}
