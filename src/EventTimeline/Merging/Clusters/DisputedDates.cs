using EventTimeline.Events;
using EventTimeline.Merging.Mentions;
using EventTimeline.Merging.Pairs;

namespace EventTimeline.Merging.Clusters;

/// <summary>
/// Pairs of reports that give one event dates that exclude each other. Only events that happen once to those who take part (a death, a
/// founding, an appointment, a verdict) qualify, only reports of different documents, and only dates that are near each other: for anything
/// else two dates are two events.
/// </summary>
internal static class DisputedDates
{
    /// <summary>Days between the dates, at most.</summary>
    private const int NearDays = 370;

    private const float AlikeContext = 0.3f;

    /// <summary>The pairs, in their order.</summary>
    public static IEnumerable<(int A, int B)> Find(MentionTable table, (int A, int B)[] pairs)
    {
        foreach (var pair in pairs)
        {
            var (a, b) = (table.Rows[pair.A], table.Rows[pair.B]);
            if (a.Lemma == b.Lemma && a.Document != b.Document && PairFeatures.Gap(a, b) is > 0 and <= NearDays &&
                a.Status == EventStatus.Occurred && b.Status == EventStatus.Occurred &&
                TriggerLists.OnceOnly.Contains(table.Words[a.Lemma]) && SameParticipants(a, b) &&
                ContextComparison.Compare(a.Context, b.Context, table.WordWeights).Share >= AlikeContext)
            {
                yield return pair;
            }
        }
    }

    /// <summary>Whether all participants of the one with fewer are in the other, in the same roles, and there are some.</summary>
    private static bool SameParticipants(MentionRow a, MentionRow b)
    {
        var (few, many) = a.Participants.Length <= b.Participants.Length ? (a.Participants, b.Participants) : (b.Participants, a.Participants);
        return few.Length > 0 && Array.TrueForAll(few, one => Array.IndexOf(many, one) >= 0);
    }
}
