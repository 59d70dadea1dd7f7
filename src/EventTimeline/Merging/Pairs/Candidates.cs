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

    /// <summary>What points back means something at most this many sentences earlier.</summary>
    private const int SentencesBack = 3;

    /// <summary>Bits of a filed number that give a row's place in time; the others are of its key.</summary>
    private const int RankBits = 24;

    /// <summary>Pairs of rows, the smaller first, sorted, each once.</summary>
    public static (int A, int B)[] Find(MentionTable table)
    {
        var byTime = Enumerable.Range(0, table.Rows.Length).ToArray();
        Array.Sort([.. table.Rows.Select(row => row.Earliest)], byTime);
        SortTies(table, byTime);
        var filed = File(table, byTime);
        filed.Sort();
        var pairs = new List<ulong>(filed.Count);
        var start = 0;
        for (var end = 1; end <= filed.Count; end++)
        {
            if (end == filed.Count || filed[end] >> RankBits != filed[start] >> RankBits)
            {
                PairUp(filed, byTime, start, end, pairs);
                start = end;
            }
        }

        PointBack(table, pairs);
        return Distinct(pairs);
    }

    /// <summary>Pairs every mention that points back with those of the sentences before it and of the headline, whatever their words.</summary>
    private static void PointBack(MentionTable table, List<ulong> pairs)
    {
        var first = 0;
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var later = table.Rows[row];
            first = later.Document == table.Rows[first].Document ? first : row;
            for (var other = row - 1; later is { IsDefinite: true, IsStative: false } && other >= first && table.Rows[other].Sentence >= later.Sentence - SentencesBack; other--)
            {
                if (!table.Rows[other].IsStative)
                {
                    pairs.Add(((ulong)other << 32) | (uint)row);
                }
            }
        }
    }

    /// <summary>Orders rows of one day by their number, so that the order is total.</summary>
    private static void SortTies(MentionTable table, int[] byTime)
    {
        var start = 0;
        for (var end = 1; end <= byTime.Length; end++)
        {
            if (end == byTime.Length || table.Rows[byTime[end]].Earliest != table.Rows[byTime[start]].Earliest)
            {
                Array.Sort(byTime, start, end - start);
                start = end;
            }
        }
    }

    /// <summary>Every key of every mention with the mention's place in time below it, so that one sort of numbers files them all.</summary>
    private static List<ulong> File(MentionTable table, int[] byTime)
    {
        if (byTime.Length >> RankBits != 0)
        {
            throw new NotSupportedException($"more than {1 << RankBits} event mentions cannot be merged at once");
        }

        var filed = new List<ulong>(byTime.Length * 10);
        var keys = new List<ulong>();
        for (var rank = 0; rank < byTime.Length; rank++)
        {
            keys.Clear();
            if (!table.Rows[byTime[rank]].IsStative)
            {
                BlockKeys.Add(table, table.Rows[byTime[rank]], keys);
            }

            foreach (var key in keys)
            {
                filed.Add((key << RankBits) | (uint)rank);
            }
        }

        return filed;
    }

    private static void PairUp(List<ulong> filed, int[] byTime, int start, int end, List<ulong> pairs)
    {
        var reach = end - start <= SmallBlock ? end - start : Window;
        for (var i = start; i < end; i++)
        {
            var first = byTime[(int)(filed[i] & ((1 << RankBits) - 1))];
            var last = Math.Min(end, i + 1 + reach);
            for (var j = i + 1; j < last; j++)
            {
                var second = byTime[(int)(filed[j] & ((1 << RankBits) - 1))];
                if (first != second)
                {
                    pairs.Add(((ulong)Math.Min(first, second) << 32) | (uint)Math.Max(first, second));
                }
            }
        }
    }

    /// <summary>The pairs sorted, each once; in place, since they are the largest thing that merging holds.</summary>
    private static (int A, int B)[] Distinct(List<ulong> pairs)
    {
        pairs.Sort();
        var count = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            if (i == 0 || pairs[i] != pairs[count - 1])
            {
                pairs[count++] = pairs[i];
            }
        }

        var distinct = new (int A, int B)[count];
        for (var i = 0; i < count; i++)
        {
            distinct[i] = ((int)(pairs[i] >> 32), (int)(uint)pairs[i]);
        }

        return distinct;
    }
}
