using System.Collections.Frozen;

namespace EventTimeline.Events.Titles;

/// <summary>Verbs that say what an event noun says, from <c>nominal-verbs.txt</c>.</summary>
internal static class NominalVerbs
{
    private static readonly FrozenDictionary<string, string> Verbs = Read();

    /// <summary>The verb's lemma for a noun's, and whether it takes an object; null where the noun has none.</summary>
    public static (string Lemma, string Particle, bool Transitive)? Of(string noun)
    {
        if (!Verbs.TryGetValue(noun, out var verb))
        {
            return null;
        }

        var parts = verb.TrimStart('+').Split('_');
        return (parts[0], parts.Length > 1 ? parts[1] : "", verb[0] == '+');
    }

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(NominalVerbs).Assembly.GetManifestResourceStream("Events/Titles/nominal-verbs.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
    }
}
