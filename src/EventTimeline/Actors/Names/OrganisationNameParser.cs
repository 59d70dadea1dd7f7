namespace EventTimeline.Actors.Names;

/// <summary>Takes names of organisations, states, places and things apart.</summary>
internal static class OrganisationNameParser
{
    private const int LongestAcronym = 8;
    private const int MostWords = 16;

    private static readonly HashSet<string> Links =
        ["the", "a", "an", "of", "for", "and", "in", "on", "to", "at", "de", "la", "le", "du", "des", "el", "al", "&", "against", "with", "by", "'s", "-", "–"];

    private static readonly HashSet<string> LegalForms = Table("form").SelectMany(cells => cells).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> GeneralWords = Table("general").SelectMany(cells => cells).ToHashSet(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Spellings = FirstOfLine("short");
    private static readonly Dictionary<string, int> Countries = CountryTable();

    /// <summary>Whether a word only says what the thing is ("movement", "party") and may be left out of its name.</summary>
    public static bool IsGeneral(string word) => GeneralWords.Contains(word);

    /// <summary>Takes a name apart.</summary>
    public static OrganisationName Parse(string name)
    {
        var (text, aside) = SplitAside(name);
        var folded = Letters.Fold(text).Replace("'s ", " ", StringComparison.Ordinal);
        var all = folded.Split([' ', '\u00A0', '-', '/', ',', '\t', '\n', '\r', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        var words = new List<string>(all.Length);
        var initials = new List<char>(all.Length);
        foreach (var word in all.Take(MostWords))
        {
            var bare = Bare(word);
            if (bare.Length > 0)
            {
                var isLink = Links.Contains(bare) || (words.Count > 0 && LegalForms.Contains(bare));
                initials.Add(isLink ? bare[0] : char.ToUpperInvariant(bare[0]));
                AddWord(words, bare, isLink);
            }
        }

        return new OrganisationName(words, string.Concat(initials), AcronymOf(text), aside, CountryOf(folded));
    }

    private static void AddWord(List<string> words, string bare, bool isLink)
    {
        if (!isLink)
        {
            words.Add(Spellings.GetValueOrDefault(bare, bare));
        }
    }

    private static (string Text, string? Aside) SplitAside(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : name.IndexOf(')', open);
        return close < 0 ? (name, null) : (name[..open] + " " + name[(close + 1)..], name[(open + 1)..close].Trim());
    }

    private static string Bare(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? Bare(word[..^2]) : string.Concat(word.Where(symbol => char.IsLetterOrDigit(symbol) || symbol == '&'));

    private static string AcronymOf(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit));
        var lower = text.Count(char.IsLower);
        var upper = text.Count(char.IsUpper);
        var isAcronym = letters.Length is >= 2 and <= LongestAcronym && upper >= 2 && lower <= 1 && !text.Trim().Contains(' ', StringComparison.Ordinal);
        return isAcronym ? Letters.Fold(letters) : "";
    }

    private static int CountryOf(string folded)
    {
        var key = folded.Replace(".", "", StringComparison.Ordinal).Trim();
        key = key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
        return Countries.GetValueOrDefault(key, -1);
    }

    private static IEnumerable<string[]> Table(string kind) =>
        from cells in NameData.Rows("Names/organisation-words.tsv")
        where cells[0] == kind
        select cells.Skip(1).SelectMany(cell => cell.Split(' ')).ToArray();

    private static Dictionary<string, string> FirstOfLine(string kind) =>
        (from words in Table(kind) from word in words select (word, words[0])).DistinctBy(pair => pair.word).ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, int> CountryTable()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var cells in NameData.Rows("Names/organisation-words.tsv").Where(cells => cells[0] is "country" or "place"))
        {
            foreach (var cell in cells.Skip(1))
            {
                table.TryAdd(Letters.Fold(cell), number);
            }

            number++;
        }

        return table;
    }
}
