using EventTimeline.Text;

namespace EventTimeline.Merging.Editing;

/// <summary>Keeps the list of what a person took out of the events: whole ones, and single reports of events that stay.</summary>
internal sealed class RemovedEvents
{
    private readonly SortedDictionary<(string Id, bool Whole), RemovedEntry> _entries = [];
    private readonly Dictionary<Mark, (string, bool)> _byMark = [];
    private readonly List<Diagnostic> _diagnostics = [];

    public RemovedEvents(HandEdits edits)
    {
        foreach (var entry in edits.Removed.Where(entry => entry.Kind == EntryKind.Event))
        {
            _entries[(entry.Id, entry.Whole)] = entry;
            foreach (var mark in entry.Marks)
            {
                _byMark.TryAdd(mark, (entry.Id, entry.Whole));
            }
        }
    }

    public IReadOnlyList<RemovedEntry> Entries => [.. _entries.Values];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Ids that must not be given to another event.</summary>
    public IEnumerable<string> Ids => _entries.Keys.Select(key => key.Id);

    /// <summary>
    /// Whether an event was taken out although its reports' words have changed since: it would have the same id, and its title is mostly the same.
    /// </summary>
    public bool IsKnown(string naturalId, string title) =>
        _entries.TryGetValue((naturalId, true), out var entry) &&
        (entry.Marks.Count == 0 || (entry.Title is { } before && ChangedDocuments.Alike(before, title) >= 0.6));

    /// <summary>Whether a person listed an id as removed.</summary>
    public bool IsListed(string id) => _entries.ContainsKey((id, true));

    /// <summary>Adds an event that was taken out, or the new reports of it.</summary>
    /// <param name="one">The event as the build found it.</param>
    /// <param name="id">The id it would have.</param>
    public void AddWhole(TimelineEvent one, string id)
    {
        var marks = one.Sources.Select(Mark.Of).ToList();
        var key = marks.Where(_byMark.ContainsKey).Select(mark => _byMark[mark]).FirstOrDefault((id, true));
        if (_entries.ContainsKey(key) && marks.Exists(mark => !_byMark.ContainsKey(mark)))
        {
            _diagnostics.Add(new Diagnostic(DiagnosticSeverity.Information, $"{key.Item1}: stays removed, though it is reported anew: {one.Title}"));
        }

        Merge(new RemovedEntry(EntryKind.Event, key.Item1, marks, one.Title, key.Item2));
    }

    /// <summary>Adds a report that was taken out of an event that stays.</summary>
    public void AddReport(string id, Mark report)
    {
        if (!_byMark.ContainsKey(report))
        {
            Merge(new RemovedEntry(EntryKind.Event, id, [report], null, Whole: false));
        }
    }

    private void Merge(RemovedEntry entry)
    {
        var before = _entries.GetValueOrDefault((entry.Id, entry.Whole));
        _entries[(entry.Id, entry.Whole)] = entry with
        {
            Marks = [.. entry.Marks.Concat(before?.Marks ?? []).Distinct().Order()],
            Title = before?.Title ?? entry.Title,
        };
    }
}
