namespace EventTimeline.Actors.Names;

/// <summary>Takes personal names apart.</summary>
internal static class PersonNameParser
{
    private const int MostParts = 8;

    private static readonly HashSet<string> Honorifics = NameData.Words("Names/honorifics.txt");
    private static readonly HashSet<string> Generations = NameData.Words("Names/generations.txt");

    /// <summary>Takes a name apart: honorifics off, particles joined to what follows, "Family, Given" turned round.</summary>
    public static PersonName Parse(string name)
    {
        var words = Words(TurnRound(WithoutAsides(name)));
        var generation = TakeGeneration(words);
        TakeHonorifics(words);
        return new PersonName(NameParts.Of(words), generation);
    }

    private static string WithoutAsides(string name)
    {
        var open = name.IndexOfAny(['(', '[', '"', '“', '«']);
        if (open < 0)
        {
            return name;
        }

        var close = name.IndexOfAny([')', ']', '"', '”', '»'], open + 1);
        return close < 0 ? name[..open] : name[..open] + " " + WithoutAsides(name[(close + 1)..]);
    }

    private static string TurnRound(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0 || comma == name.Length - 1)
        {
            return name.Trim(',', ' ');
        }

        var after = name[(comma + 1)..].Trim();
        var isGeneration = Generations.Contains(Letters.Fold(after).Trim('.', ' '));
        return isGeneration ? name[..comma] + " " + after : after + " " + name[..comma];
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>(4);
        foreach (var word in name.Split([' ', '\u00A0', '\t', '\n', '\r', '_'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count == MostParts * 2)
            {
                break;
            }

            words.AddRange(Split(word));
        }

        return words;
    }

    /// <summary>"J.F." and "JF" are two initials; "al-Kidwa" is a particle and a part; everything else is one part.</summary>
    private static IEnumerable<string> Split(string word)
    {
        var bare = word.Trim('.', ',', ';', ':', '\'', '’', '‘');
        if (bare.Length == 2 && bare.All(char.IsAsciiLetterUpper) && !Generations.Contains(bare.ToLowerInvariant()))
        {
            return bare.Select(letter => letter.ToString().ToLowerInvariant());
        }

        var folded = Letters.Fold(bare);
        if (folded.EndsWith("'s", StringComparison.Ordinal))
        {
            folded = folded[..^2];
        }

        return folded.Contains('.', StringComparison.Ordinal)
            ? folded.Split('.', StringSplitOptions.RemoveEmptyEntries)
            : Hyphenated(folded.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    // All but the last keep a hyphen, so that the article of "as-Sadr" is told from the word "as".
    private static IEnumerable<string> Hyphenated(string[] parts) =>
        parts.Select((part, index) => index < parts.Length - 1 ? part + "-" : part);

    private static string? TakeGeneration(List<string> words)
    {
        if (words.Count < 2 || !Generations.Contains(words[^1]))
        {
            return null;
        }

        var generation = words[^1] switch { "junior" => "jr", "senior" => "sr", var other => other };
        words.RemoveAt(words.Count - 1);
        return generation;
    }

    private static void TakeHonorifics(List<string> words)
    {
        while (words.Count > 1 && Honorifics.Contains(words[0].TrimEnd('-')))
        {
            words.RemoveAt(0);
        }
    }
}
