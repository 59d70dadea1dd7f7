using EventTimeline.Dates.Publication;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Dates.Landmarks;

/// <summary>
/// Dated events of one document, found by the nouns beside its dates: <c>the 2006 legislative elections</c>, <c>the war began in 1990</c>,
/// <c>the attack of 3 May 2004</c>.
/// </summary>
internal static class LocalLandmarks
{
    private const int NounReach = 3;
    private const int ModifierReach = 3;
    private const int LongestDays = 366;

    private static readonly HashSet<string> Links =
    [
        "in", "on", "of", "early", "late", "held", "began", "begun", "started", "broke", "out", "erupted", "took", "place", "was", "were", "launched",
        "struck", "happened", "occurred", "signed", "ended", "came", "and", "the",
    ];

    private static readonly HashSet<string> Breaks =
        ["in", "on", "of", "at", "by", "for", "with", "from", "to", "the", "a", "an", "after", "before", "and", "or", "since", "when", "its", "his", "their", "won", "said"];

    /// <summary>The events, in order of the text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="dates">Its dates as far as they are resolved.</param>
    public static IReadOnlyList<KnownEvent> In(string text, IEnumerable<ResolvedDate> dates) =>
        [.. dates.Where(IsSpecific).Select(date => Beside(SentenceWords.Around(text, date.Span), date)).OfType<KnownEvent>()];

    private static bool IsSpecific(ResolvedDate date) =>
        date is { Type: TimexType.Date, Edtf: not null, Basis: not (DateBasis.None or DateBasis.Event), Bounds: { Earliest: { } first, Latest: { } last } }
        && Period.DaysBetween(first, last) < LongestDays;

    private static KnownEvent? Beside(SentenceWords sentence, ResolvedDate date)
    {
        var noun = Behind(sentence, date.Span) ?? Before(sentence, date.Span);
        if (noun is not { } found)
        {
            return null;
        }

        var modifiers = sentence.Before(found.Span.Start).Take(ModifierReach)
            .TakeWhile(word => !Breaks.Contains(word.Lower))
            .Where(word => !word.Span.Overlaps(date.Span) && word.Lower.Length > 2 && !Links.Contains(word.Lower))
            .Select(word => word.Lower).Reverse().ToList();
        var title = $"the {string.Join(' ', modifiers.Append(found.Lower))} of '{date.Text}'";
        return new KnownEvent(found.Lower, modifiers, date.Edtf!, date.Bounds, title);
    }

    /// <summary>"2006 legislative elections": the noun among the next words, no mark between.</summary>
    private static SentenceWord? Behind(SentenceWords sentence, TextSpan date)
    {
        foreach (var word in sentence.Behind(date.End).Take(NounReach))
        {
            if (sentence.Text.AsSpan(date.End, word.Span.Start - date.End).ContainsAny(",.;:()") || Breaks.Contains(word.Lower))
            {
                return null;
            }

            if (EventNouns.KindOf(word.Lower) is not null)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>"the war began in 1990": the noun before, with nothing but a verb and a preposition between.</summary>
    private static SentenceWord? Before(SentenceWords sentence, TextSpan date)
    {
        var linked = false;
        foreach (var word in sentence.Before(date.Start))
        {
            if (EventNouns.KindOf(word.Lower) is not null)
            {
                return linked ? word : null;
            }

            if (!Links.Contains(word.Lower))
            {
                return null;
            }

            linked = true;
        }

        return null;
    }
}
