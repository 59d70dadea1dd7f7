using System.Collections.Frozen;

namespace EventTimeline.Documents;

/// <summary>Tells a caption by what opens or closes it: "File photo of", "(AFP photo)", "[Name/Agency]", "(Courtesy)", "Photo: Name".</summary>
internal static class CaptionSigns
{
    private const int LongestCaption = 90;
    private const int LongestBareAgency = 45;
    private const int LongestCredit = 90;
    private static readonly ILookup<string, string> Entries = Read();
    private static readonly string[] Openings = [.. Entries["^"]];
    private static readonly string[] Credits = [.. Entries["at"]];
    private static readonly FrozenSet<string> CreditWords = Entries["in"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Agencies = Entries["agency"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the passage bears the signs of a caption.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="isLast">Whether it is the last running text: an agency named in brackets there is the whole report's.</param>
    internal static bool Match(TextPassage passage, bool isLast)
    {
        if (passage.Words > LongestCaption || passage.Words == 0)
        {
            return false;
        }

        var plain = PlainText.Of(passage.Text);
        return Array.Exists(Openings, opening => plain.StartsWith(opening, StringComparison.Ordinal))
            || EndsWithCredit(passage, plain, isLast)
            || (NamesSides(passage.Text) && passage.Words <= LongestBareAgency);
    }

    /// <summary>The passage's words without a credit at its end, comparable.</summary>
    internal static string WithoutCredit(ReadOnlySpan<char> text)
    {
        var plain = PlainText.Of(text);
        var (start, _) = ClosingBrackets(plain);
        return (start > 0 ? plain[..start] : plain).TrimEnd(' ', '.');
    }

    private static bool EndsWithCredit(TextPassage passage, string plain, bool isLast)
    {
        var (start, inside) = ClosingBrackets(plain);
        if (start >= 0 && inside.Length <= LongestCredit)
        {
            var parts = inside.Split([' ', '/', ',', ':', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
            if (Array.Exists(parts, CreditWords.Contains) || (IsNameAndAgency(inside, parts.Length) && AgencyIsAName(passage.Text)))
            {
                return true;
            }

            return passage.Words <= LongestBareAgency && start > 0 && Agencies.Contains(inside) && (!isLast || plain[..start].TrimEnd()[^1] is not ('.' or '"'));
        }

        var credit = Credits.Max(sign => plain.LastIndexOf(sign, StringComparison.Ordinal));
        return credit >= 0 && plain.Length - credit <= LongestCredit && (credit == 0 || plain[credit - 1] is ' ' or '.');
    }

    /// <summary>"nasser name/agency": a slash between words, and few of them.</summary>
    private static bool IsNameAndAgency(string inside, int parts)
    {
        var slash = inside.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < inside.Length - 1 && parts <= 8 && char.IsLetter(inside[slash - 1]) && char.IsLetter(inside[slash + 1]);
    }

    private static bool AgencyIsAName(ReadOnlySpan<char> text)
    {
        var slash = text.LastIndexOf('/');
        return slash >= 0 && slash + 1 < text.Length && char.IsUpper(text[slash + 1]);
    }

    /// <summary>"(L)", "(C)", "(right)" after names, twice or in a passage without a sentence's end: a picture's description.</summary>
    private static bool NamesSides(ReadOnlySpan<char> text)
    {
        var sides = 0;
        foreach (var side in (ReadOnlySpan<string>)["(L)", "(R)", "(C)", "(left)", "(right)", "(center)", "(centre)"])
        {
            sides += text.Contains(side, StringComparison.Ordinal) ? 1 : 0;
        }

        return sides > 0;
    }

    /// <summary>Where the brackets that close the text open, and what they hold; -1 where the text does not end in brackets.</summary>
    private static (int Start, string Inside) ClosingBrackets(string plain)
    {
        var end = plain.TrimEnd('.', ' ', '*', '_');
        var open = end.Length > 2 ? end[^1] switch { ')' => '(', ']' => '[', _ => '\0' } : '\0';
        var start = open == '\0' ? -1 : end.LastIndexOf(open);
        return start < 0 ? (-1, "") : (start, end[(start + 1)..^1]);
    }

    private static ILookup<string, string> Read()
    {
        using var stream = typeof(CaptionSigns).Assembly.GetManifestResourceStream("Documents/caption-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 2 && line[0] != '#')
            .Select(line => line.Split(' ', 2))
            .ToLookup(parts => parts[0], parts => parts[1]);
    }
}
