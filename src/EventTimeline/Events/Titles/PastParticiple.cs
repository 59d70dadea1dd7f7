using System.Collections.Frozen;

namespace EventTimeline.Events.Titles;

/// <summary>Past participles for titles in the passive: "is arrested". Those that no rule makes are in <c>past-participles.txt</c>.</summary>
internal static class PastParticiple
{
    private static readonly FrozenDictionary<string, string> Irregular = Read();

    /// <summary>The past participle of a verb's dictionary form.</summary>
    public static string Of(string lemma) =>
        Irregular.TryGetValue(lemma, out var form) ? form
            : lemma.EndsWith('e') ? lemma + "d"
            : lemma.EndsWith('y') && lemma.Length > 1 && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal) ? lemma[..^1] + "ied"
            : lemma + "ed";

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(PastParticiple).Assembly.GetManifestResourceStream("Events/Titles/past-participles.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }
}
