using System.Collections.Frozen;

namespace EventTimeline.Events.Statuses;

/// <summary>Where a cue stands, seen from the event.</summary>
internal enum CuePlace
{
    /// <summary>A verb above the event.</summary>
    Verb,

    /// <summary>A verb whose subject is the event noun.</summary>
    Subject,

    /// <summary>An adjective or participle on the event noun.</summary>
    Modifier,

    /// <summary>An adverb on the event's verb.</summary>
    Adverb,

    /// <summary>A modal on the event's verb.</summary>
    Modal,

    /// <summary>An adjective above the event's clause.</summary>
    Predicate,

    /// <summary>A noun above the event.</summary>
    Noun,
}

/// <summary>Words that tell whether an event happened, from <c>cues.txt</c>.</summary>
internal static class StatusCues
{
    private static readonly FrozenDictionary<string, EventStatus>[] ByPlace = Read();

    /// <summary>What a lemma says in that place, or null.</summary>
    public static EventStatus? Of(CuePlace place, string lemma) =>
        ByPlace[(int)place].TryGetValue(lemma, out var status) ? status : null;

    private static FrozenDictionary<string, EventStatus>[] Read()
    {
        var places = Enum.GetValues<CuePlace>().Select(_ => new Dictionary<string, EventStatus>(StringComparer.OrdinalIgnoreCase)).ToArray();
        using var stream = typeof(StatusCues).Assembly.GetManifestResourceStream("Events/Statuses/cues.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var words = line.Split(' ');
                var (place, status) = (Enum.Parse<CuePlace>(words[0], ignoreCase: true), Enum.Parse<EventStatus>(words[1], ignoreCase: true));
                foreach (var lemma in words.AsSpan(2))
                {
                    places[(int)place].Add(lemma, status);
                }
            }
        }

        return [.. places.Select(words => words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase))];
    }
}
