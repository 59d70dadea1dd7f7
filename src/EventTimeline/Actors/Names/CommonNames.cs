namespace EventTimeline.Actors.Names;

/// <summary>Family names that many people bear, and those that stand before the given name.</summary>
internal static class CommonNames
{
    private static readonly HashSet<string> Surnames = NameData.Words("Names/surnames.txt");
    private static readonly HashSet<string> EastAsian = NameData.Words("Names/east-asian-surnames.txt");

    /// <summary>Whether so many people bear the family name that an initial before it tells little.</summary>
    public static bool IsSurname(string family) => Surnames.Contains(family);

    /// <summary>Whether it is an East Asian family name, which stands first.</summary>
    public static bool IsEastAsian(string family) => EastAsian.Contains(family);
}
