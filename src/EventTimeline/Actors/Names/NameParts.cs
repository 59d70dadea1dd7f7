using System.Text;

namespace EventTimeline.Actors.Names;

/// <summary>Joins the words of a personal name into parts: particles to what follows, "Abd al-Rahman" and "Salah al-Din" to one part.</summary>
internal static class NameParts
{
    private static readonly HashSet<string> Light = ParticleLine(0);
    private static readonly HashSet<string> Heavy = ParticleLine(1);
    // Forms of the article that are words of their own elsewhere; they are articles only with a hyphen.
    private static readonly HashSet<string> HyphenOnly = ["as", "ash", "ar", "an", "at", "ad", "az", "es", "er", "el", "y"];
    private static readonly string[] Faiths = ["din", "deen", "dine", "ddin"];

    /// <summary>The parts of a name.</summary>
    /// <param name="words">Folded words; a trailing hyphen marks the first half of a hyphenated word.</param>
    public static IReadOnlyList<NamePart> Of(List<string> words)
    {
        var parts = new List<NamePart>(words.Count);
        var light = new StringBuilder();
        var heavy = new StringBuilder();
        var servant = false;
        for (var i = 0; i < words.Count; i++)
        {
            var bare = words[i].TrimEnd('-');
            var isLast = i == words.Count - 1;
            if (!isLast && IsServant(bare))
            {
                servant = true;
            }
            else if (!isLast && IsLight(words[i], i))
            {
                Append(light, bare);
            }
            else if (!isLast && i > 0 && Heavy.Contains(bare) || (!isLast && i == 0 && bare is "abu" or "abou" or "bin" or "ibn" or "umm"))
            {
                Append(heavy, bare);
            }
            else if (Plain(bare) is { Length: > 0 } text)
            {
                Add(parts, Servant(text, servant), light, heavy);
                servant = false;
            }
        }

        return parts;
    }

    private static HashSet<string> ParticleLine(int line) =>
        [.. NameData.Lines("Names/particles.txt").ElementAt(line).Split(' ')];

    private static bool IsLight(string word, int at)
    {
        var bare = word.TrimEnd('-');
        return Light.Contains(bare) && (word.Length > bare.Length || !HyphenOnly.Contains(bare) || (bare is "el" or "y" && at > 0));
    }

    private static bool IsServant(string word) => word is "abd" or "abdel" or "abdul" or "abdal" or "abdol" or "abdu" or "abdoul" or "abd'el";

    private static void Append(StringBuilder words, string word) => words.Append(words.Length > 0 ? " " : "").Append(word);

    private static void Add(List<NamePart> parts, string text, StringBuilder light, StringBuilder heavy)
    {
        if (parts.Count > 0 && light.Length > 0 && Faiths.Contains(text))
        {
            var before = parts[^1];
            parts[^1] = Part(before.Text.TrimEnd('e') + "eddin", before.Light, before.Heavy);
        }
        else
        {
            parts.Add(Part(text, light.ToString(), heavy.ToString()));
        }

        light.Clear();
        heavy.Clear();
    }

    private static NamePart Part(string text, string light, string heavy) => new(text, Sounds.Of(text), light, heavy);

    /// <summary>Letters and digits alone; a final "eddine", "uddin" and the like in one spelling; "Mac" before a name as "Mc".</summary>
    private static string Plain(string word)
    {
        var text = string.Concat(word.Where(char.IsLetterOrDigit));
        foreach (var ending in (string[])["eddine", "eddeen", "addin", "uddin", "uddeen", "ddine", "oddin", "aldin", "eldin"])
        {
            if (text.Length > ending.Length + 1 && text.EndsWith(ending, StringComparison.Ordinal))
            {
                return text[..^ending.Length] + "eddin";
            }
        }

        return text.Length > 6 && text.StartsWith("mac", StringComparison.Ordinal) ? "mc" + text[3..] : text;
    }

    /// <summary>"Abd" with its article, in every assimilation, becomes "abd": abdulrahman, abdurrahman and abdelrahman are abdrahman.</summary>
    private static string Servant(string text, bool servant)
    {
        if (servant)
        {
            return "abd" + text;
        }

        if (text.Length < 7 || !text.StartsWith("abd", StringComparison.Ordinal) || !Sounds.IsVowel(text[3]))
        {
            return text;
        }

        var rest = text[3..].TrimStart('a', 'e', 'o', 'u');
        return rest.Length < 3 ? text : rest[0] == 'l' && !IsGod(rest) ? "abd" + rest[1..] : rest[0] == rest[1] ? "abd" + rest[1..] : "abd" + rest;
    }

    private static bool IsGod(string rest) => rest.StartsWith("la", StringComparison.Ordinal) || rest.StartsWith("lla", StringComparison.Ordinal);
}
