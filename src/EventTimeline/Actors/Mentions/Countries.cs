using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>How a name belongs to a country.</summary>
internal enum CountryNaming : byte
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Its name: "Russia".</summary>
    Name,

    /// <summary>Its adjective: "Russian".</summary>
    Adjective,

    /// <summary>Its people: "Russians".</summary>
    People,

    /// <summary>Its capital: "Moscow".</summary>
    Capital,

    /// <summary>A building that stands for its government: "the Kremlin".</summary>
    Seat,
}

/// <summary>Countries with their names, adjectives, capitals and seats of power.</summary>
internal static class Countries
{
    // These act in their own right: an office of the government is not the government.
    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "White House", "the White House", "Pentagon", "State Department", "Foreign Office", "Knesset", "Westminster", "Buckingham Palace", "Capitol Hill",
        "Foggy Bottom", "Tel Aviv",
    };

    private static readonly List<string> Names = [];
    private static readonly Dictionary<string, (int Country, CountryNaming Naming)> Table = Read();

    /// <summary>The usual name of a country.</summary>
    public static string NameOf(int country) => Names[country];

    /// <summary>The country that a word or phrase belongs to, and how; (-1, None) where it belongs to none.</summary>
    public static (int Country, CountryNaming Naming) Find(string text) => Table.TryGetValue(text, out var found) ? found : (-1, CountryNaming.None);

    private static Dictionary<string, (int Country, CountryNaming Naming)> Read()
    {
        var table = new Dictionary<string, (int, CountryNaming)>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("Language/Names/countries.tsv"))
        {
            var country = Names.Count;
            Names.Add(row[0]);
            table.TryAdd(row[0], (country, CountryNaming.Name));
            Add(table, Cell(row, 1), country, CountryNaming.Name);
            foreach (var word in Cell(row, 2))
            {
                table.TryAdd(word, (country, IsPeople(word) ? CountryNaming.People : CountryNaming.Adjective));
            }

            Add(table, Cell(row, 3), country, CountryNaming.Capital);
            Add(table, Cell(row, 4).Where(seat => !Offices.Contains(seat)), country, CountryNaming.Seat);
        }

        return WithDotted(table);
    }

    // "Tel Aviv" stands for Israel's government as a capital does: only where it acts.
    private static Dictionary<string, (int Country, CountryNaming Naming)> WithDotted(Dictionary<string, (int Country, CountryNaming Naming)> table)
    {
        table.TryAdd("U.S", table["US"]);
        table.TryAdd("U.K", table["UK"]);
        table.TryAdd("Tel Aviv", (table["Israel"].Country, CountryNaming.Capital));
        return table;
    }

    private static string[] Cell(string[] row, int at) =>
        at < row.Length ? row[at].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

    private static void Add(Dictionary<string, (int, CountryNaming)> table, IEnumerable<string> words, int country, CountryNaming naming)
    {
        foreach (var word in words)
        {
            table.TryAdd(word, (country, naming));
        }
    }

    private static bool IsPeople(string word) => word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal);
}
