using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Pairs;

/// <summary>
/// Picks the pairs of mentions worth comparing. Every mention is filed under a few keys made of its type, actors, dates and rarest words;
/// only mentions under one key are compared, and under a key that many share only neighbours in time, so that the number of pairs grows
/// with the number of mentions and not with its square.
/// </summary>
internal static class Candidates
{
    /// <summary>Up to this many under a key, every pair is compared.</summary>
    private const int SmallBlock = 24;

    /// <summary>In a larger block each is compared with this many that follow in time.</summary>
    private const int Window = 10;

    /// <summary>Pairs of rows, the smaller first, sorted, each once.</summary>
    public static List<(int A, int B)> Find(MentionTable table)
    {
        var filed = File(table);
        filed.Sort(static (x, y) =>
            x.Key != y.Key ? x.Key.CompareTo(y.Key) : x.Day != y.Day ? x.Day.CompareTo(y.Day) : x.Row.CompareTo(y.Row));
        var pairs = new HashSet<(int, int)>();
        var start = 0;
        for (var end = 1; end <= filed.Count; end++)
        {
            if (end == filed.Count || filed[end].Key != filed[start].Key)
            {
                PairUp(filed, start, end, pairs);
                start = end;
            }
        }

        var sorted = pairs.ToList();
        sorted.Sort();
        return sorted;
    }

    private static List<(ulong Key, int Day, int Row)> File(MentionTable table)
    {
        var filed = new List<(ulong, int, int)>(table.Rows.Length * 8);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = table.Rows[i];
            foreach (var key in BlockKeys.Of(table, row))
            {
                filed.Add((key, row.Earliest, i));
            }
        }

        return filed;
    }

    private static void PairUp(List<(ulong Key, int Day, int Row)> filed, int start, int end, HashSet<(int, int)> pairs)
    {
        var reach = end - start <= SmallBlock ? end - start : Window;
        for (var i = start; i < end; i++)
        {
            var last = Math.Min(end, i + 1 + reach);
            for (var j = i + 1; j < last; j++)
            {
                var (a, b) = (filed[i].Row, filed[j].Row);
                if (a != b)
                {
                    pairs.Add(a < b ? (a, b) : (b, a));
                }
            }
        }
    }
}
