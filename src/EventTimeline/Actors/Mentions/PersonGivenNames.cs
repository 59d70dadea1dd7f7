using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Mentions;

/// <summary>Given names with the gender they tell, and words before names that tell it.</summary>
internal static class PersonGivenNames
{
    private static readonly Dictionary<string, Gender> Table = Read();

    /// <summary>Whether the word, as written, is a given name.</summary>
    public static bool IsGiven(string word)
    {
        var folded = Letters.Fold(word);
        return Table.ContainsKey(folded) || GivenNames.IsKnown(folded);
    }

    /// <summary>The gender that a given name or "Mr", "Mrs" tells.</summary>
    public static Gender GenderOf(string word) => Letters.Fold(word).TrimEnd('.') switch
    {
        "mr" or "sir" or "lord" or "herr" or "king" or "prince" or "sheikh" => Gender.Male,
        "mrs" or "ms" or "miss" or "lady" or "dame" or "madam" or "queen" or "princess" => Gender.Female,
        var name => Table.TryGetValue(name, out var gender) ? gender : GivenNames.IsKnown(name) ? Gender.Male : Gender.Unknown,
    };

    private static Dictionary<string, Gender> Read()
    {
        var table = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var row in NameData.Rows("Mentions/given-names.tsv"))
        {
            var gender = row[0] == "female" ? Gender.Female : Gender.Male;
            foreach (var name in row[1].Split(' '))
            {
                table.TryAdd(Letters.Fold(name), gender);
            }
        }

        return table;
    }
}
