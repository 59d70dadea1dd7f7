using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace EventTimeline.Merging.Mentions;

/// <summary>Word lists that merging weighs triggers and contexts with; one word a line, <c>#</c> starts a comment.</summary>
internal static class TriggerLists
{
    /// <summary>Lemmas that name so many different events that two mentions need much else in common.</summary>
    public static FrozenSet<string> Generic { get; } = Lines("Merging/Mentions/generic-triggers.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Event types that hold so many kinds of events that they say nothing.</summary>
    public static FrozenSet<string> VagueTypes { get; } = Lines("Merging/Mentions/vague-types.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Event types that the same actors have again and again.</summary>
    public static FrozenSet<string> RecurringTypes { get; } = Lines("Merging/Mentions/recurring-types.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs whose event is the one that their noun names.</summary>
    public static FrozenSet<string> Carriers { get; } = Lines("Merging/Mentions/carrier-verbs.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words after which a participle is no elaboration of the verb before.</summary>
    public static FrozenSet<string> Prepositions { get; } = Lines("Merging/Mentions/prepositions.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lemmas that state how things are; their mentions are never joined.</summary>
    public static FrozenSet<string> Stative { get; } = Lines("Merging/Mentions/stative-triggers.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lemmas of events that happen once to those who take part.</summary>
    public static FrozenSet<string> OnceOnly { get; } = Lines("Merging/Mentions/once-only-triggers.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of titles that say nothing of the event.</summary>
    public static FrozenSet<string> FunctionWords { get; } = Lines("Merging/Mentions/function-words.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Event types of saying and thinking: what differs is what is said.</summary>
    public static FrozenSet<string> SpeechTypes { get; } = Lines("Merging/Mentions/speech-types.txt").ToFrozenSet(StringComparer.Ordinal);

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
