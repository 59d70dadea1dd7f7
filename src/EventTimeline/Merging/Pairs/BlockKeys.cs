using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Pairs;

/// <summary>The keys that a mention is filed under for <see cref="Candidates"/>.</summary>
internal static class BlockKeys
{
    /// <summary>Number of rare words that make keys.</summary>
    private const int RareWords = 3;

    private enum Kind : ulong
    {
        TypeActorMonth = 1,
        TypeActorYear,
        TypeActor,
        LemmaWord,
        MonthWord,
        LemmaMonth,
        DocumentLemma,
        DocumentTypeActor,
        DocumentType,
        LemmaYear,
        LemmaTitle,
        DocumentStem,
        TypeMonth,
    }

    /// <summary>Adds the keys of a mention; hashes, so that two unlike mentions may share one and are then told apart by their score.</summary>
    public static void Add(MentionTable table, MentionRow row, List<ulong> keys)
    {
        var months = Months(row);
        foreach (var participant in row.Participants)
        {
            keys.Add(Key(Kind.DocumentTypeActor, row.Document, row.Type, participant.Actor));
            foreach (var month in months)
            {
                keys.Add(Key(Kind.TypeActorMonth, row.Type, participant.Actor, month));
            }

            keys.Add(Key(Kind.TypeActor, row.Type, participant.Actor, 0));
            keys.Add(Key(Kind.TypeActorYear, row.Type, participant.Actor, Year(row)));
        }

        foreach (var word in Rarest(table, row))
        {
            keys.Add(Key(Kind.LemmaWord, row.Lemma, word, 0));
            foreach (var month in months)
            {
                keys.Add(Key(Kind.MonthWord, month, word, 0));
            }
        }

        if (!row.IsGeneric)
        {
            keys.AddRange(months.Select(month => Key(Kind.LemmaMonth, row.Lemma, month, 0)));
            keys.Add(Key(Kind.LemmaYear, row.Lemma, Year(row), 0));
        }

        if (!row.IsOther)
        {
            keys.AddRange(months.Select(month => Key(Kind.TypeMonth, row.Type, month, 0)));
        }

        foreach (var word in row.Title)
        {
            keys.Add(Key(Kind.LemmaTitle, row.Lemma, word, 0));
        }

        keys.Add(Key(Kind.DocumentStem, row.Document, table.Stems[row.Lemma], 0));
        keys.Add(Key(Kind.DocumentType, row.Document, row.Type, 0));

        keys.Add(Key(Kind.DocumentLemma, row.Document, row.Lemma, 0));
    }

    /// <summary>The months a date lies in where it is known to about a month; else none.</summary>
    private static int[] Months(MentionRow row)
    {
        if (!row.IsBounded || row.Latest - row.Earliest > 62)
        {
            return [];
        }

        // Thirty days and a half, on average: a key, not a calendar.
        var (first, last) = (row.Earliest * 2 / 61, row.Latest * 2 / 61);
        return first == last ? [first] : [first, last];
    }

    /// <summary>The year of a bounded date, or a number that stands for none.</summary>
    private static int Year(MentionRow row) =>
        row.IsBounded && row.Latest - row.Earliest <= 366 ? (int)((row.Earliest + (long)row.Latest) / 2 / 365.25) : -Never;

    private const int Never = 10_000;

    private static IEnumerable<int> Rarest(MentionTable table, MentionRow row)
    {
        Span<int> best = [-1, -1, -1];
        foreach (var word in row.Context)
        {
            if (word == row.Lemma)
            {
                continue;
            }

            var candidate = word;
            for (var i = 0; i < RareWords; i++)
            {
                if (best[i] < 0 || table.WordWeights[candidate] > table.WordWeights[best[i]])
                {
                    (best[i], candidate) = (candidate, best[i]);
                    if (candidate < 0)
                    {
                        break;
                    }
                }
            }
        }

        return best.ToArray().Where(word => word >= 0);
    }

    private static ulong Key(Kind kind, int a, int b, int c)
    {
        var hash = (ulong)kind * 0x9E3779B97F4A7C15UL;
        hash = Mix(hash ^ (uint)a);
        hash = Mix(hash ^ (uint)b);
        return Mix(hash ^ (uint)c);
    }

    private static ulong Mix(ulong value)
    {
        value ^= value >> 33;
        value *= 0xFF51AFD7ED558CCDUL;
        value ^= value >> 33;
        value *= 0xC4CEB9FE1A85EC53UL;
        return value ^ (value >> 33);
    }
}
