using EventTimeline.Dates.Expressions;
using EventTimeline.Documents;

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

    public static IEnumerable<PublicationClue> Read(IReadOnlyList<DateMention> mentions) =>
        mentions.Where(mention => mention.Date is { Year.IsExact: true }).Select(ClueOf).OfType<PublicationClue>();

    private static PublicationClue? ClueOf(DateMention mention)
    {
        var bounds = mention.Date!.Bounds;
        if (mention.Kind == BlockKind.Caption)
        {
            return IsPlain(mention) ? NotBefore(mention, bounds, ClueStrength.Said, $"a caption is of '{mention.Quote}'") : null;
        }

        if (IsToldAsPast(mention))
        {
            return NotBefore(mention, bounds, ClueStrength.Tense, $"the text tells of '{mention.Quote}' as past");
        }

        return IsSurelyAhead(mention) && bounds.Latest is { } latest
            ? new PublicationClue(mention.Expression.Span, DayRanges.Of(null, latest), ClueStrength.Tense, $"'{mention.Quote}' is still ahead")
            : null;
    }

    private static PublicationClue NotBefore(DateMention mention, DateBounds bounds, ClueStrength strength, string reason) =>
        new(mention.Expression.Span, DayRanges.Of(bounds.Earliest, null), strength, reason);

    private static bool IsPlain(DateMention mention) => (mention.Expression.Cues & Doubtful) == 0;

    private static bool IsToldAsPast(DateMention mention)
    {
        var cues = mention.Expression.Cues;
        if ((cues & Doubtful) != 0 || (cues & (ContextCues.Past | ContextCues.Since)) == 0 || mention.MayBeAhead)
        {
            return false;
        }

        return mention.Date!.Precision == DatePrecision.Day || TimePrepositions.Contains(WordBefore(mention));
    }

    private static string WordBefore(DateMention mention) =>
        mention.Sentence.Before(mention.Expression.Span.Start).FirstOrDefault().Lower ?? "";

    /// <summary>A sure word before the expression, no past auxiliary in front of it, and no quotation, which may be of any age.</summary>
    private static bool IsSurelyAhead(DateMention mention)
    {
        var before = mention.Sentence.Before(mention.Expression.Span.Start).ToList();
        var sure = before.FindIndex(word => AheadWords.All.TryGetValue(word.Lower, out var certain) && certain);
        return sure >= 0 && sure < 12 && (mention.Date!.Precision >= DatePrecision.Month || AheadPrepositions.Contains(before[0].Lower) || sure == 1)
            && (mention.Expression.Cues & (ContextCues.Past | ContextCues.Since | ContextCues.After)) == 0
            && !before.Skip(sure + 1).Take(2).Any(word => PastAuxiliaries.Contains(word.Lower))
            && !mention.Sentence.Span.Of(mention.Sentence.Text).AsSpan().ContainsAny('“', '"');
    }
}
