using EventTimeline.Merging.Composition;
using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Editing;

/// <summary>What became of a report.</summary>
internal enum ReportState : byte
{
    /// <summary>It is in the file, or new.</summary>
    Known,

    /// <summary>A person took it out, with its whole event unless that is still there.</summary>
    RemovedWhole,

    /// <summary>A person took it out of an event that stayed.</summary>
    RemovedAlone,
}

/// <summary>Which entry of the edited file each mention is a source of.</summary>
internal sealed class ReportOwners
{
    private const int None = -1;

    private readonly HandEdits _edits;
    private readonly Dictionary<Mark, int> _entries = [];
    private readonly Dictionary<ulong, int> _withoutTrigger = [];
    private readonly HashSet<Mark> _removed;
    private readonly HashSet<Mark> _removedAlone;

    private ReportOwners(HandEdits edits)
    {
        _edits = edits;
        _removed = MarksOf(edits, whole: true);
        _removedAlone = MarksOf(edits, whole: false);
        for (var i = 0; i < edits.Events.Count; i++)
        {
            foreach (var source in edits.Events[i].Sources)
            {
                if (source.Trigger is null)
                {
                    _withoutTrigger.TryAdd(SourceSignature.Of(source), i);
                }
                else
                {
                    _entries.TryAdd(Mark.Of(source), i);
                }
            }
        }
    }

    /// <summary>Index of the entry in the file for each row, or -1.</summary>
    public required int[] Entry { get; init; }

    /// <summary>What became of each row's report.</summary>
    public required ReportState[] State { get; init; }

    /// <summary>The mark of each row.</summary>
    public required Mark[] Marks { get; init; }

    public static ReportOwners Of(MentionTable table, HandEdits edits)
    {
        var count = table.Rows.Length;
        var owners = new ReportOwners(edits) { Entry = new int[count], State = new ReportState[count], Marks = new Mark[count] };
        Parallel.For(0, count, row => owners.Fill(table, row));
        return owners;
    }

    private void Fill(MentionTable table, int row)
    {
        var mention = table.MentionOf(row);
        var document = table.DocumentOf(row).Document;
        var span = mention.Quote.Union(mention.Trigger);
        var quote = span.In(document.Text);
        var mark = Mark.Of(SourceSignature.Of(document.Id, quote, mention.Trigger.Start - span.Start));
        Marks[row] = mark;
        Entry[row] = _entries.GetValueOrDefault(mark, None);
        if (Entry[row] == None && _withoutTrigger.Count > 0)
        {
            Entry[row] = _withoutTrigger.GetValueOrDefault(SourceSignature.Of(document.Id, quote, -1), None);
        }

        State[row] = Entry[row] != None ? ReportState.Known
            : _removedAlone.Contains(mark) ? ReportState.RemovedAlone
            : _edits.Written.Contains(mark) || _removed.Contains(mark) ? ReportState.RemovedWhole
            : ReportState.Known;
    }

    private static HashSet<Mark> MarksOf(HandEdits edits, bool whole) =>
        [.. edits.Removed.Where(entry => entry.Kind == EntryKind.Event && entry.Whole == whole).SelectMany(entry => entry.Marks)];
}
