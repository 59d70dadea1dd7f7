using System.Collections.Frozen;

namespace EventTimeline.Events.Titles;

/// <summary>Verb forms of chronology titles.</summary>
internal static class PresentTense
{
    private static readonly FrozenDictionary<string, string> Irregular = Read();

    /// <summary>The present tense: "wins" for one, "win" for many.</summary>
    /// <param name="lemma">Dictionary form.</param>
    /// <param name="plural">Whether the subject is plural.</param>
    public static string Of(string lemma, bool plural)
    {
        if (plural)
        {
            return lemma == "be" ? "are" : lemma;
        }

        if (Irregular.TryGetValue(lemma, out var form))
        {
            return form;
        }

        return EndsIn(lemma, "s", "x", "z", "ch", "sh") ? lemma + "es"
            : lemma.EndsWith('y') && lemma.Length > 1 && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal) ? lemma[..^1] + "ies"
            : lemma.EndsWith('o') && lemma.Length > 2 && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal) ? lemma + "es"
            : lemma + "s";
    }

    private static bool EndsIn(string lemma, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (lemma.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(PresentTense).Assembly.GetManifestResourceStream("Events/Titles/irregular-verbs.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
    }
}
