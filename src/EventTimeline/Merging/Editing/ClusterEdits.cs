using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Editing;

/// <summary>A cluster of mentions and the entry of the edited file that it continues.</summary>
/// <param name="Rows">Rows of the mention table, ascending.</param>
/// <param name="Entry">Index of the entry in the file, or -1 for a new event.</param>
internal sealed record EditedCluster(int[] Rows, int Entry);

/// <summary>The clusters as a person wants them.</summary>
/// <param name="Clusters">Those that stay, one at most for each entry of the file.</param>
/// <param name="Lost">Clusters of which a person took out every known report.</param>
/// <param name="LostReports">Single reports that a person took out, now, of an event that stays: row, mark, and index of the entry in the file.</param>
internal sealed record EditedClusters(
    IReadOnlyList<EditedCluster> Clusters, IReadOnlyList<int[]> Lost, IReadOnlyList<(int Row, Mark Mark, int Entry)> LostReports);

/// <summary>Moves mentions between clusters as a person moved sources between events, and takes out what they took out.</summary>
internal sealed class ClusterEdits
{
    private readonly MentionTable _table;
    private readonly HandEdits _edits;
    private readonly ReportOwners _owners;
    private readonly bool[] _isLocked;
    private readonly SortedDictionary<int, List<int>> _lockedRows = [];
    private readonly List<EditedCluster> _clusters = [];
    private readonly List<int[]> _lost = [];
    private readonly List<(int Row, Mark Mark, int Entry)> _lostReports = [];

    private ClusterEdits(MentionTable table, HandEdits edits)
    {
        _table = table;
        _edits = edits;
        _owners = ReportOwners.Of(table, edits);
        var fixedSources = edits.Fixed.Where(entry => entry.Kind == EntryKind.Event && entry.Fields.Contains("sources"))
            .Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        _isLocked = [.. edits.Events.Select(one => fixedSources.Contains(one.Id))];
    }

    /// <summary>Applies the edits.</summary>
    public static EditedClusters Apply(MentionTable table, List<int[]> clusters, HandEdits edits)
    {
        if (edits.IsEmpty)
        {
            return new EditedClusters([.. clusters.Select(rows => new EditedCluster(rows, -1))], [], []);
        }

        var work = new ClusterEdits(table, edits);
        foreach (var rows in clusters)
        {
            work.Sort(rows);
        }

        work._clusters.AddRange(work._lockedRows.Select(pair => new EditedCluster([.. pair.Value.Order()], pair.Key)));
        return new EditedClusters(work.WithOneClusterPerEntry(), work._lost, work._lostReports);
    }

    private void Sort(int[] rows)
    {
        var main = MainEntry(rows);
        var removed = rows.Where(row => _owners.State[row] != ReportState.Known).ToList();
        if (main < 0 && removed.Exists(row => _owners.State[row] == ReportState.RemovedWhole))
        {
            // An event that was taken out; new reports of it stay out too.
            _lost.Add(rows);
            return;
        }

        _lostReports.AddRange(removed.Select(row => (row, _owners.Marks[row], main)));
        var free = rows.Except(removed).Where(row => !LockOwn(row)).ToList();
        if (free.Count == 0)
        {
            return;
        }

        if (main >= 0 && _isLocked[main])
        {
            free.ForEach(row => Lock(main, row));
        }
        else
        {
            _clusters.Add(new EditedCluster([.. free], main));
        }
    }

    private bool LockOwn(int row)
    {
        var entry = _owners.Entry[row];
        if (entry < 0 || !_isLocked[entry])
        {
            return false;
        }

        Lock(entry, row);
        return true;
    }

    private void Lock(int entry, int row)
    {
        if (!_lockedRows.TryGetValue(entry, out var rows))
        {
            _lockedRows[entry] = rows = [];
        }

        rows.Add(row);
    }

    /// <summary>The entry that most of the rows are sources of; of several, the first in the file by id.</summary>
    private int MainEntry(int[] rows) => rows
        .Select(row => _owners.Entry[row])
        .Where(entry => entry >= 0)
        .GroupBy(entry => entry)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => _edits.Events[group.Key].Id, StringComparer.Ordinal)
        .Select(group => group.Key)
        .FirstOrDefault(-1);

    /// <summary>Where several clusters continue one entry, the one with most of its sources does; the others are new events.</summary>
    private List<EditedCluster> WithOneClusterPerEntry()
    {
        var best = _clusters
            .Where(cluster => cluster.Entry >= 0)
            .GroupBy(cluster => cluster.Entry)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(cluster => cluster.Rows.Count(row => _owners.Entry[row] == group.Key)).ThenBy(cluster => cluster.Rows[0]).First());
        var single = _clusters.ConvertAll(cluster =>
            cluster.Entry < 0 || ReferenceEquals(best[cluster.Entry], cluster) ? cluster : cluster with { Entry = -1 });
        ChangedDocuments.Match(_table, _edits, single);
        return single;
    }
}
