using System.Collections.Frozen;

namespace EventTimeline.Documents;

/// <summary>The phrases of <c>boilerplate.txt</c>.</summary>
internal static class BoilerplatePhrases
{
    private const int LongestPassage = 16;
    private static readonly string[] Entries = Read();
    private static readonly FrozenSet<string> Whole = Having('=').ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Beginnings = Having('^');
    private static readonly string[] Anywhere = Having('*');

    /// <summary>Whether a passage is one of the site's own phrases.</summary>
    internal static bool Match(TextPassage passage)
    {
        if (passage.Words > LongestPassage)
        {
            return false;
        }

        var plain = PlainText.Of(passage.Text);
        if (Whole.Contains(plain.TrimEnd('.', ':', '!', '…', '"', '>', ' ')))
        {
            return true;
        }

        // "Send us the names," he said: speech is the article's own, whatever it begins with.
        return !plain.Contains('"', StringComparison.Ordinal)
            && (Array.Exists(Beginnings, phrase => plain.StartsWith(phrase, StringComparison.Ordinal))
                || Array.Exists(Anywhere, phrase => plain.Contains(phrase, StringComparison.Ordinal)));
    }

    private static string[] Having(char mark) => [.. Entries.Where(entry => entry[0] == mark).Select(entry => entry[2..])];

    private static string[] Read()
    {
        using var stream = typeof(BoilerplatePhrases).Assembly.GetManifestResourceStream("Documents/boilerplate.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 2 && line[0] != '#')];
    }
}
