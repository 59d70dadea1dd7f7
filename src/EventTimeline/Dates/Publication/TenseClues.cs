using EventTimeline.Dates.Edtf;
using EventTimeline.Dates.Expressions;
using EventTimeline.Documents;
using NodaTime;

namespace EventTimeline.Dates.Publication;

/// <summary>
/// Dates with a year that the text tells as past were so on the day of writing; dates that are surely still ahead were so too. A picture's
/// date is past. Doubtful ones are passed over: a wrong bound is worse than none.
/// </summary>
internal static class TenseClues
{
    private const ContextCues Doubtful = ContextCues.Future | ContextCues.Until | ContextCues.By | ContextCues.Before | ContextCues.RangeEnd;

    // Before a bare year only these tell a time; "a budget for 2022" and "the goal of 2030" do not.
    private static readonly HashSet<string> TimePrepositions = ["in", "on", "since", "during", "from", "after", "early", "late"];

    private static readonly HashSet<string> AheadPrepositions = ["in", "by", "on", "before", "early", "late", "mid"];

    // A verb form behind these looked ahead from a time that is over.
    private static readonly HashSet<string> PastAuxiliaries = ["was", "were", "been", "had", "be"];

    public static IEnumerable<PublicationClue> Read(IReadOnlyList<Passage> passages) =>
        passages.Where(passage => passage.Date is { Year.IsExact: true }).Select(ClueOf).OfType<PublicationClue>();

    private static PublicationClue? ClueOf(Passage passage)
    {
        var bounds = passage.Date!.Bounds;
        if (passage.Kind == BlockKind.Caption)
        {
            return IsPlain(passage) ? NotBefore(passage, bounds, ClueStrength.Said, $"a caption is of '{passage.Quote}'") : null;
        }

        if (IsToldAsPast(passage))
        {
            return NotBefore(passage, bounds, ClueStrength.Tense, $"the text tells of '{passage.Quote}' as past");
        }

        return IsSurelyAhead(passage) && bounds.Latest is { } latest
            ? new PublicationClue(passage.Expression.Span, DayRanges.Of(null, latest), ClueStrength.Tense, $"'{passage.Quote}' is still ahead")
            : null;
    }

    private static PublicationClue NotBefore(Passage passage, DateBounds bounds, ClueStrength strength, string reason) =>
        new(passage.Expression.Span, DayRanges.Of(bounds.Earliest, null), strength, reason);

    private static bool IsPlain(Passage passage) => (passage.Expression.Cues & Doubtful) == 0;

    private static bool IsToldAsPast(Passage passage)
    {
        var cues = passage.Expression.Cues;
        if ((cues & Doubtful) != 0 || (cues & (ContextCues.Past | ContextCues.Since)) == 0 || passage.MayBeAhead)
        {
            return false;
        }

        return passage.Date!.Precision == DatePrecision.Day || TimePrepositions.Contains(WordBefore(passage));
    }

    private static string WordBefore(Passage passage) =>
        passage.Sentence.Before(passage.Expression.Span.Start).FirstOrDefault().Lower ?? "";

    /// <summary>A sure word before the expression, no past auxiliary in front of it, and no quotation, which may be of any age.</summary>
    private static bool IsSurelyAhead(Passage passage)
    {
        var before = passage.Sentence.Before(passage.Expression.Span.Start).ToList();
        var sure = before.FindIndex(word => AheadWords.All.TryGetValue(word.Lower, out var certain) && certain);
        return sure >= 0 && sure < 12 && (passage.Date!.Precision >= DatePrecision.Month || AheadPrepositions.Contains(before[0].Lower) || sure == 1)
            && (passage.Expression.Cues & (ContextCues.Past | ContextCues.Since | ContextCues.After)) == 0
            && !before.Skip(sure + 1).Take(2).Any(word => PastAuxiliaries.Contains(word.Lower))
            && !passage.Sentence.Span.Of(passage.Sentence.Text).AsSpan().ContainsAny('“', '"');
    }
}
