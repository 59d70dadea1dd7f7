using EventTimeline.Text;

namespace EventTimeline.Merging.Editing;

/// <summary>Brings a person's edits of events into the events of a new build.</summary>
internal sealed class EventEdits
{
    private readonly HandEdits _edits;
    private readonly Dictionary<string, FixedEntry> _fixed;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<FixedEntry> _kept = [];

    public EventEdits(HandEdits edits)
    {
        _edits = edits;
        _fixed = edits.Fixed.Where(entry => entry.Kind == EntryKind.Event).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>What stays fixed.</summary>
    public IReadOnlyList<FixedEntry> Kept => _kept;

    /// <summary>An event that continues an entry of the file: with its id, note and fixed fields.</summary>
    public TimelineEvent Continue(TimelineEvent fresh, int index)
    {
        if (index < 0)
        {
            return fresh;
        }

        var inFile = _edits.Events[index];
        if (!_fixed.TryGetValue(inFile.Id, out var entry))
        {
            return fresh with { Id = inFile.Id, Note = inFile.Note };
        }

        Keep(entry, inFile, entry.HandMade ? "as added by hand" : $"{string.Join(", ", entry.Fields)} as written by hand");
        _diagnostics.AddRange(EventOverlay.Disagreements(fresh, inFile, entry));
        return EventOverlay.Apply(fresh, inFile, entry);
    }

    /// <summary>The entries that a person made, fixed or noted something in and that no document reports now.</summary>
    public IEnumerable<TimelineEvent> Unreported(HashSet<int> continued)
    {
        for (var i = 0; i < _edits.Events.Count; i++)
        {
            var inFile = _edits.Events[i];
            if (continued.Contains(i) || !(_fixed.ContainsKey(inFile.Id) || inFile.Note is not null))
            {
                continue;
            }

            if (_fixed.TryGetValue(inFile.Id, out var entry))
            {
                Keep(entry, inFile, entry.HandMade ? "as added by hand" : "as edited by hand, though no document reports it any more");
            }

            yield return inFile;
        }
    }

    private void Keep(FixedEntry entry, TimelineEvent inFile, string what)
    {
        _kept.Add(entry);
        _diagnostics.Add(new Diagnostic(DiagnosticSeverity.Information, $"{inFile.Id}: kept {what}"));
    }
}
