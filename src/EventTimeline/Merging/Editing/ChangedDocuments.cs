using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Editing;

/// <summary>
/// Knows an event again whose words changed: an entry of the file that no cluster continues, and a new cluster with a report in one of its
/// documents, with the same trigger word and mostly the same words.
/// </summary>
internal static class ChangedDocuments
{
    private const double Likeness = 0.5;

    /// <summary>Gives new clusters the entries they continue, in place.</summary>
    public static void Match(MentionTable table, HandEdits edits, List<EditedCluster> clusters)
    {
        var taken = clusters.Select(cluster => cluster.Entry).ToHashSet();
        var lost = Enumerable.Range(0, edits.Events.Count)
            .Where(i => !taken.Contains(i))
            .SelectMany(i => edits.Events[i].Sources.Where(source => source.TriggerText is not null).Select(source => (Entry: i, Source: source)))
            .ToLookup(one => (one.Source.Document, one.Source.TriggerText!.ToLowerInvariant()));
        if (lost.Count == 0)
        {
            return;
        }

        for (var i = 0; i < clusters.Count; i++)
        {
            if (clusters[i].Entry < 0 && Find(table, lost, clusters[i].Rows, taken) is >= 0 and var entry)
            {
                clusters[i] = clusters[i] with { Entry = entry };
                taken.Add(entry);
            }
        }
    }

    private static int Find(MentionTable table, ILookup<(string, string), (int Entry, EventSource Source)> lost, int[] rows, HashSet<int> taken)
    {
        foreach (var row in rows)
        {
            var mention = table.MentionOf(row);
            var document = table.DocumentOf(row).Document;
            var key = (document.Id, mention.Trigger.Of(document.Text).ToLowerInvariant());
            foreach (var (entry, source) in lost[key])
            {
                if (!taken.Contains(entry) && Alike(source.Quote, mention.Quote.Of(document.Text)) >= Likeness)
                {
                    return entry;
                }
            }
        }

        return -1;
    }

    /// <summary>Share of the words of two texts that both have, 0 to 1.</summary>
    public static double Alike(string first, string second)
    {
        var left = Words(first);
        var right = Words(second);
        var all = left.Union(right, StringComparer.OrdinalIgnoreCase).Count();
        return all == 0 ? 0 : left.Intersect(right, StringComparer.OrdinalIgnoreCase).Count() / (double)all;
    }

    private static HashSet<string> Words(string text) =>
        text.Split([' ', '\n', '\t', ',', '.', ';', ':', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
