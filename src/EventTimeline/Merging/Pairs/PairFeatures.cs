using EventTimeline.Events;
using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Pairs;

/// <summary>Compares two mentions. Symmetric: the order of the two never matters.</summary>
internal static class PairFeatures
{
    /// <summary>Number of features.</summary>
    public static readonly int Count = Enum.GetValues<PairFeature>().Length;

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
        Setting(a, b, features);
        Conjunctions(values, features);
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
            features[PairFeature.SameTellingLemma] = generic ? 0 : 1;
        }
        else
        {
            features[PairFeature.TriggerSimilarity] = table.Similarity(a.Lemma, b.Lemma);
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
            return;
        }

        var gap = Gap(a, b);
        if (gap > 0)
        {
            features[PairFeature.DateGap] = gap > 365 ? 1f : 0.2f + (0.8f * MathF.Log(gap) / MathF.Log(366));
            return;
        }

        features[PairFeature.DatesFit] = 1;
        if (a.IsBounded && a.Earliest == a.Latest && b.Earliest == a.Earliest && b.Latest == a.Latest)
        {
            features[PairFeature.SameDay] = 1;
        }
    }

    /// <summary>Days between two dates that exclude each other; 0 where they overlap.</summary>
    public static int Gap(MentionRow a, MentionRow b) =>
        a.Latest < b.Earliest ? b.Earliest - a.Latest : b.Latest < a.Earliest ? a.Earliest - b.Latest : 0;

    private static void Setting(MentionRow a, MentionRow b, Writer features)
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
        }

        if (Happened(a.Status) != Happened(b.Status))
        {
            features[PairFeature.StatusDiffers] = 1;
        }
    }

    private static bool Happened(EventStatus status) => status is EventStatus.Occurred or EventStatus.Ongoing;

    private static void Conjunctions(Span<float> values, Writer features)
    {
        var lemmaAndDate = values[(int)PairFeature.SameTellingLemma] * values[(int)PairFeature.DatesFit];
        features[PairFeature.LemmaDateActor] = lemmaAndDate * (values[(int)PairFeature.SharedActors] > 0 ? 1 : 0);
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
