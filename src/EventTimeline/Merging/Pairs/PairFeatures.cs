using EventTimeline.Events;
using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Pairs;

/// <summary>Compares two mentions. Symmetric: the order of the two never matters.</summary>
internal static class PairFeatures
{
    /// <summary>Number of features.</summary>
    public static readonly int Count = Enum.GetValues<PairFeature>().Length;

    /// <summary>Sentences below the headline that tell what it says, at most; the byline and the place may stand between.</summary>
    private const int Lead = 3;

    /// <summary>Fills in every feature of a pair.</summary>
    /// <param name="table">The mentions.</param>
    /// <param name="a">One row.</param>
    /// <param name="b">The other row.</param>
    /// <param name="values">At least <see cref="Count"/> long; overwritten.</param>
    public static void Fill(MentionTable table, MentionRow a, MentionRow b, Span<float> values)
    {
        values[..Count].Clear();
        var features = new Writer(values) { [PairFeature.Bias] = 1 };
        Triggers(table, a, b, features);
        Dates(a, b, features);
        ActorComparison.Fill(table, a, b, values);
        var (share, rare) = ContextComparison.Compare(a.Context, b.Context, table.WordWeights);
        features[PairFeature.SharedContext] = share;
        features[PairFeature.RareContext] = rare;
        var (title, _) = ContextComparison.Compare(a.Title, b.Title, table.WordWeights);
        features[PairFeature.SharedTitle] = title;
        features[PairFeature.TitlesDiffer] = title == 0 && a.Title.Length > 0 && b.Title.Length > 0 ? 1 : 0;
        Setting(a, b, values, features);
        features[PairFeature.SameDistinction] = a.Type == b.Type && ExcludingWords.Share(a.Excluding, b.Excluding) ? 1 : 0;
        Conjunctions(a, b, values, features);
    }

    private static void Triggers(MentionTable table, MentionRow a, MentionRow b, Writer features)
    {
        var generic = a.IsGeneric || b.IsGeneric;
        if (generic)
        {
            features[PairFeature.GenericTrigger] = 1;
        }

        if (a.Lemma == b.Lemma)
        {
            features[PairFeature.SameLemma] = 1;
            features[generic ? PairFeature.SameGenericLemma : PairFeature.SameTellingLemma] = 1;
        }
        else
        {
            features[PairFeature.TriggerSimilarity] = table.Similarity(a.Lemma, b.Lemma);
            features[PairFeature.SameStem] = table.Stems[a.Lemma] == table.Stems[b.Lemma] ? 1 : 0;
        }

        if (a.Type == b.Type)
        {
            features[PairFeature.SameType] = 1;
        }

        if (a.Lemma != b.Lemma && !generic && (ContextComparison.Has(a.Context, b.Lemma) || ContextComparison.Has(b.Context, a.Lemma)))
        {
            features[PairFeature.TriggerInContext] = 1;
        }
    }

    private static void Dates(MentionRow a, MentionRow b, Writer features)
    {
        if (a.IsUndated || b.IsUndated)
        {
            features[a.IsUndated && b.IsUndated ? PairFeature.BothUndated : PairFeature.OneUndated] = 1;
            Reports(a, b, features);
            return;
        }

        var gap = Gap(a, b);
        if (gap > 0)
        {
            features[PairFeature.DateGap] = Scaled(gap);
            return;
        }

        features[PairFeature.DatesFit] = 1;
        if (a.IsBounded && a.Earliest == a.Latest && b.Earliest == a.Earliest && b.Latest == a.Latest)
        {
            features[PairFeature.SameDay] = 1;
        }
    }

    /// <summary>News tells mostly of its own day: how far apart the days are that undated mentions then have.</summary>
    private static void Reports(MentionRow a, MentionRow b, Writer features)
    {
        if (a.Document == b.Document)
        {
            return;
        }

        var (first, second) = (Span(a), Span(b));
        if (first is not { } left || second is not { } right)
        {
            features[PairFeature.ReportsUndated] = 1;
            return;
        }

        var gap = Math.Max(left.Earliest - right.Latest, right.Earliest - left.Latest);
        features[PairFeature.ReportGap] = gap > 0 ? Scaled(gap) : 0;
    }

    /// <summary>The days of a mention, or of its document where it is undated; null where that is not known either.</summary>
    private static (long Earliest, long Latest)? Span(MentionRow row) =>
        !row.IsUndated ? (row.Earliest, row.Latest) : row.Published != MentionTable.Never ? (row.Published - 3, row.Published) : null;

    private static float Scaled(long gap) => gap > 365 ? 1f : 0.2f + (0.8f * MathF.Log(gap) / MathF.Log(366));

    /// <summary>Days between two dates that exclude each other; 0 where they overlap.</summary>
    public static int Gap(MentionRow a, MentionRow b) =>
        a.Latest < b.Earliest ? b.Earliest - a.Latest : b.Latest < a.Earliest ? a.Earliest - b.Latest : 0;

    private static void Setting(MentionRow a, MentionRow b, Span<float> values, Writer features)
    {
        if (a.Place >= 0 && b.Place >= 0)
        {
            features[a.Place == b.Place ? PairFeature.SamePlace : PairFeature.PlacesDiffer] = 1;
        }

        if (a.Attribution >= 0 && b.Attribution >= 0)
        {
            features[a.Attribution == b.Attribution ? PairFeature.SameAttribution : PairFeature.AttributionsDiffer] = 1;
        }

        if (a.Document == b.Document)
        {
            features[PairFeature.SameDocument] = 1;
            features[PairFeature.SameSentence] = a.Sentence == b.Sentence ? 1 : 0;
            features[PairFeature.Near] = 1f / Math.Max(1, Math.Abs(a.Sentence - b.Sentence));
            var (earlier, later) = a.Sentence <= b.Sentence ? (a, b) : (b, a);
            features[PairFeature.HeadlineAndLead] = a.Type == b.Type && earlier.IsHeadline && !later.IsHeadline && later.Sentence - earlier.Sentence <= Lead ? 1 : 0;
            var isKin = values[(int)PairFeature.SameLemma] + values[(int)PairFeature.SameStem] > 0;
            features[PairFeature.PointsBack] = later.IsDefinite && (isKin || a.Type == b.Type) ? 1 : 0;
            features[PairFeature.PointsBackAlike] = later.IsDefinite && !isKin && a.Type != b.Type ? values[(int)PairFeature.TriggerSimilarity] : 0;
            features[PairFeature.SameLemmaInDocument] = values[(int)PairFeature.SameTellingLemma];
            features[PairFeature.SameLemmaOtherTitle] = isKin ? values[(int)PairFeature.TitlesDiffer] : 0;
        }

        if (a.IsSpeech && b.IsSpeech && (a.Document != b.Document || a.Sentence != b.Sentence))
        {
            features[PairFeature.BothSpeech] = 1;
            features[PairFeature.SpeechOfOtherTitle] =
                (values[(int)PairFeature.SameLemma] + values[(int)PairFeature.SameStem]) * values[(int)PairFeature.TitlesDiffer];
        }

        if (Happened(a.Status) != Happened(b.Status))
        {
            features[PairFeature.StatusDiffers] = 1;
            features[PairFeature.StatusDiffersInDocument] = a.Document == b.Document ? 1 : 0;
        }
    }

    private static bool Happened(EventStatus status) => status is EventStatus.Occurred or EventStatus.Ongoing;

    private static void Conjunctions(MentionRow a, MentionRow b, Span<float> values, Writer features)
    {
        if (a.Type == b.Type && !a.IsOther)
        {
            features[PairFeature.TypeDateActor] = values[(int)PairFeature.DatesFit] * values[(int)PairFeature.RarestSharedActor];
            features[PairFeature.TypeDateContext] = values[(int)PairFeature.DatesFit] * values[(int)PairFeature.SharedContext];
        }

        if (a.Document != b.Document && (a.IsRecurring || b.IsRecurring))
        {
            features[PairFeature.RecurringUndated] = values[(int)PairFeature.OneUndated] + values[(int)PairFeature.BothUndated];
        }

        var lemmaAndDate = values[(int)PairFeature.SameTellingLemma] * values[(int)PairFeature.DatesFit];
        features[PairFeature.LemmaDateActor] = lemmaAndDate * values[(int)PairFeature.RarestSharedActor];
        features[PairFeature.LemmaDateContext] = lemmaAndDate * values[(int)PairFeature.RareContext];
    }

    private readonly ref struct Writer(Span<float> values)
    {
        private readonly Span<float> _values = values;

        public float this[PairFeature feature]
        {
            set => _values[(int)feature] = value;
        }
    }
}
