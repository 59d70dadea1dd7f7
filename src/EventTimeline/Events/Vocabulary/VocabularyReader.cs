using System.Globalization;

namespace EventTimeline.Events.Vocabulary;

/// <summary>Reads the vocabulary files; <c>politics.txt</c> says at its head how they are written.</summary>
internal sealed class VocabularyReader
{
    private static readonly string[] Files =
        ["politics", "diplomacy", "conflict", "justice", "people", "business", "disasters", "science", "speech", "general"];

    private EventType _type = EventType.Other;

    /// <summary>Verbs by lemma, with an underscore before a particle or preposition.</summary>
    public Dictionary<string, EventType> Verbs { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Nouns by lemma.</summary>
    public Dictionary<string, EventType> Nouns { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Types by verb, then by the noun it governs; <c>to</c> stands for an infinitive.</summary>
    public Dictionary<string, Dictionary<string, EventType>> VerbPatterns { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Types by noun, then by its modifier.</summary>
    public Dictionary<string, Dictionary<string, EventType>> NounPatterns { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every type by name.</summary>
    public Dictionary<string, EventType> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>Every example.</summary>
    public List<VocabularyExample> Examples { get; } = [];

    public static VocabularyReader ReadAll()
    {
        var reader = new VocabularyReader();
        foreach (var file in Files)
        {
            foreach (var line in LinesOf($"Events/Vocabulary/{file}.txt"))
            {
                reader.Read(line);
            }
        }

        return reader;
    }

    private static IEnumerable<string> LinesOf(string resource)
    {
        using var stream = typeof(VocabularyReader).Assembly.GetManifestResourceStream(resource)!;
        using var text = new StreamReader(stream);
        while (text.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private void Read(string line)
    {
        if (line[0] == '[')
        {
            Begin(line.Trim('[', ']').Split(' '));
            return;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var rest = line[(colon + 1)..].Trim();
        switch (line[..colon])
        {
            case "verb": Add(Verbs, rest); break;
            case "noun": Add(Nouns, rest); break;
            case "pattern": AddPattern(VerbPatterns, rest.Split(" > ")); break;
            case "noun-pattern": AddPattern(NounPatterns, rest.Split(" < ")); break;
            case "example": AddExample(rest); break;
            default: throw new FormatException($"the event vocabulary has a line of no known kind: {line}");
        }
    }

    private void Begin(string[] heading)
    {
        var weight = double.Parse(heading[1], CultureInfo.InvariantCulture);
        _type = new EventType(heading[0], weight, heading[2] == "-" ? null : heading[2]);
        Types.Add(_type.Name, _type);
    }

    private void Add(Dictionary<string, EventType> words, string list)
    {
        foreach (var word in list.Split(' '))
        {
            if (!words.TryAdd(word, _type))
            {
                throw new FormatException($"the event vocabulary has {word} under both {words[word].Name} and {_type.Name}");
            }
        }
    }

    private void AddPattern(Dictionary<string, Dictionary<string, EventType>> patterns, string[] sides)
    {
        if (!patterns.TryGetValue(sides[0], out var partners))
        {
            patterns[sides[0]] = partners = new(StringComparer.OrdinalIgnoreCase);
        }

        foreach (var partner in sides[1].Split(' '))
        {
            partners.TryAdd(partner, _type);
        }
    }

    private void AddExample(string text)
    {
        var (open, close) = (text.IndexOf('['), text.IndexOf(']'));
        var trigger = text[(open + 1)..close];
        Examples.Add(new VocabularyExample(text[..open] + trigger + text[(close + 1)..], open, trigger, _type.Name));
    }
}
