using System.Text.Json;
using EventTimeline.Text;

namespace EventTimeline.Evaluation.Dates;

/// <summary>Answers of other systems, as <c>peers/dates.mjs</c> writes them, one JSON object a line.</summary>
internal sealed class PeerAnswers
{
    private readonly Dictionary<(string System, string Corpus, string Document), List<Timex>> _answers = [];
    private readonly Dictionary<(string System, string Corpus), double> _speeds = [];

    /// <summary>The systems, in order of the file.</summary>
    public IReadOnlyList<string> Systems { get; private set; } = [];

    /// <summary>Runs the script over documents; null where node or its packages are not here.</summary>
    public static PeerAnswers? Run(IEnumerable<(string Corpus, TimeMlDocument Document)> documents) =>
        PeerScript.Run("dates.mjs", [.. documents.Select(row => Line(row.Corpus, row.Document))]) is { } lines ? Read(lines) : null;

    private static PeerAnswers Read(IEnumerable<string> lines)
    {
        var peers = new PeerAnswers();
        var systems = new List<string>();
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            peers.Add(json.RootElement, systems);
        }

        peers.Systems = systems;
        return peers;
    }

    /// <summary>What a system found in a document.</summary>
    public IReadOnlyList<Timex> For(string system, string corpus, string document) => _answers.GetValueOrDefault((system, corpus, document)) ?? [];

    /// <summary>Characters a second of processor time.</summary>
    public double SpeedOf(string system, string corpus) => _speeds.GetValueOrDefault((system, corpus));

    private static string Line(string corpus, TimeMlDocument document) =>
        JsonSerializer.Serialize(new { corpus, document = document.Name, created = document.Created, text = document.Text });

    private void Add(JsonElement row, List<string> systems)
    {
        var system = row.GetProperty("system").GetString()!;
        var corpus = row.GetProperty("corpus").GetString()!;
        if (!systems.Contains(system))
        {
            systems.Add(system);
        }

        if (row.TryGetProperty("charactersPerSecond", out var speed))
        {
            _speeds[(system, corpus)] = speed.GetDouble();
            return;
        }

        var key = (system, corpus, row.GetProperty("document").GetString()!);
        var span = new TextSpan(row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32());
        if (!_answers.TryGetValue(key, out var answers))
        {
            _answers.Add(key, answers = []);
        }

        answers.Add(new Timex(span, "", row.GetProperty("type").GetString()!, row.GetProperty("value").GetString() ?? ""));
    }
}
