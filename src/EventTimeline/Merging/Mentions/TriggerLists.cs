using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace EventTimeline.Merging.Mentions;

/// <summary>Word lists that merging weighs triggers and contexts with; one word a line, <c>#</c> starts a comment.</summary>
internal static class TriggerLists
{
    /// <summary>Lemmas that name so many different events that two mentions need much else in common.</summary>
    public static FrozenSet<string> Generic { get; } = Lines("Merging/Mentions/generic-triggers.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lemmas of events that happen once to those who take part.</summary>
    public static FrozenSet<string> OnceOnly { get; } = Lines("Merging/Mentions/once-only-triggers.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Common words with the share of news articles that hold them, 0 to 1.</summary>
    public static FrozenDictionary<string, double> CommonWords { get; } = Lines("Merging/Mentions/common-words.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Words of which an event can bear one only: a legislative election is not the presidential one. Word to group and member.</summary>
    public static FrozenDictionary<string, (int Group, int Member)> Excluding { get; } = ReadExcluding();

    internal static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"the word list {file} is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private static FrozenDictionary<string, (int Group, int Member)> ReadExcluding()
    {
        var words = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var group = 0;
        foreach (var line in Lines("Merging/Mentions/excluding-words.txt"))
        {
            var members = line.Split('|', StringSplitOptions.TrimEntries);
            for (var member = 0; member < members.Length; member++)
            {
                foreach (var word in members[member].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    words[word] = (group, member);
                }
            }

            group++;
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
