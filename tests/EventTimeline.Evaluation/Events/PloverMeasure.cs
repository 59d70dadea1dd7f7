using System.Text.Json;
using EventTimeline.Events;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Text;

namespace EventTimeline.Evaluation.Events;

/// <summary>
/// Type, source and target of the events of PLOVER's records. The mentions on the words that the record gives for its event are looked at; the
/// type is right when one of them has a type of the record's category, an actor when one of them has a participant on that side that is the
/// same actor: one of its mentions in the text has a word of the record's actor for its head, or holds that actor's head.
/// </summary>
internal sealed class PloverMeasure : IMeasure
{
    public string Name => "plover";

    public string Summary => "event type, source and target on PLOVER's records";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var (types, first, sources, targets) = (new Tally(), new Tally(), new Tally(), new Tally());
        using var records = JsonDocument.Parse(File.ReadAllText(SharedData.Path("corpora", "plover", "records.json")!));
        foreach (var json in records.RootElement.EnumerateArray())
        {
            if (PloverRecord.Read(json) is not { } record)
            {
                continue;
            }

            var read = ReadText.Of(record.Id, record.Text, [new TextSpan(0, record.Text.Length)], null);
            var mentions = read.Events.Where(e => record.EventWords.Contains(e.Trigger.Of(record.Text))).ToList();
            var found = mentions.Select(CategoryOf).ToList();
            types.Add(found.Contains(record.Category), $"type {record.Category} but {string.Join(' ', found)}: {record.Text}");
            first.Add(found.Count > 0 && found[0] == record.Category, "");
            Judge(record, read, mentions, record.Sources, true, sources);
            Judge(record, read, mentions, record.Targets, false, targets);
        }

        output.WriteLine($"plover    type {types}  (on the first word {first})  source {sources}  target {targets}");
        if (options.Errors)
        {
            output.WriteLine(string.Join('\n', types.Errors.Concat(sources.Errors).Concat(targets.Errors)));
        }
    }

    private static void Judge(PloverRecord record, ReadText read, List<EventMention> mentions, IReadOnlyList<string> wanted, bool source, Tally tally)
    {
        if (wanted.Count == 0)
        {
            return;
        }

        var found = mentions.SelectMany(e => e.Participants).Where(p => IsSource(p.Role) == source || p.Role == ParticipantRoles.Participant).ToList();
        var right = found.Exists(p => read.Actors.Mentions.Any(m => m.Actor == p.Actor
            && wanted.Any(actor => HeadsMatch(actor, m.Span.Of(record.Text), read.Document.Sentences[m.Sentence][m.Head].Form))));
        var texts = found.Select(p => $"{p.Role} {p.Span.Of(record.Text)}");
        tally.Add(right, $"{(source ? "source" : "target")} {string.Join(" / ", wanted)} but {string.Join(", ", texts)}: {record.Text}");
    }

    private static bool IsSource(string role) => role is ParticipantRoles.Agent or ParticipantRoles.Speaker;

    private static bool HeadsMatch(string wanted, string found, string foundHead)
    {
        var words = wanted.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, 1, word => word is "of" or "in" or "from" or "who" or "that" or "fleeing" or "operating" or "based" or "on" or "near" or "throughout" or "ordered");
        var head = words[(end < 0 ? words.Length : end) - 1];
        return words.Contains(foundHead, StringComparer.OrdinalIgnoreCase)
            || found.Split(' ', '-', '\'', '’').Contains(head, StringComparer.OrdinalIgnoreCase)
            || found.Contains(wanted, StringComparison.OrdinalIgnoreCase);
    }

    private static string CategoryOf(EventMention mention) =>
        EventVocabulary.English.Types.GetValueOrDefault(mention.Type)?.Plover ?? mention.Type;

    /// <summary>Counts right answers and keeps what went wrong.</summary>
    private sealed class Tally
    {
        private int _right;
        private int _all;

        public List<string> Errors { get; } = [];

        public void Add(bool right, string error)
        {
            _all++;
            _right += right ? 1 : 0;
            if (!right)
            {
                Errors.Add(error);
            }
        }

        public override string ToString() => FormattableString.Invariant($"{100.0 * _right / Math.Max(1, _all):F1}% of {_all}");
    }
}

/// <summary>What a PLOVER record says.</summary>
internal sealed record PloverRecord(string Id, string Text, string Category, IReadOnlySet<string> EventWords, IReadOnlyList<string> Sources, IReadOnlyList<string> Targets)
{
    public static PloverRecord? Read(JsonElement json)
    {
        var words = json.GetProperty("eventText").GetString()!.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new PloverRecord(
            json.GetProperty("id").GetString()!,
            json.GetProperty("text").GetString()!,
            json.GetProperty("event").GetString()!.ToLowerInvariant(),
            words,
            Actors(json, "source"),
            Actors(json, "target"));
    }

    private static List<string> Actors(JsonElement json, string side) =>
        json.TryGetProperty(side, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(actor => actor.GetProperty("actorText").GetString()!)]
            : [];
}
