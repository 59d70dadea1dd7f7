using EventTimeline.Dates.Edtf;
using EventTimeline.Dates.Expressions;
using EventTimeline.Documents;
using NodaTime;

namespace EventTimeline.Dates.Publication;

/// <summary>
/// An occasion that lies ahead and is dated in several ways tells when the text was written: <c>next month's election</c>, <c>set the
/// election for May 22</c>, <c>the 2021 elections</c>, <c>the first vote in 15 years; the last election, in 2006</c>.
/// </summary>
internal static class OccasionClues
{
    public static IEnumerable<PublicationClue> Read(IReadOnlyList<DateMention> mentions) =>
        mentions.Where(mention => mention.Kind is not (BlockKind.Caption or BlockKind.Boilerplate))
            .Select(mention => (mention, Kind: OccasionFacts.KindNear(mention)))
            .Where(pair => pair.Kind is not null)
            .GroupBy(pair => pair.Kind!.Value, pair => pair.mention)
            .SelectMany(group => CluesOf(new OccasionFacts([.. group])));

    private static IEnumerable<PublicationClue> CluesOf(OccasionFacts facts)
    {
        foreach (var (mention, shift) in facts.Ahead)
        {
            if (Days(facts, shift) is { } days)
            {
                yield return new PublicationClue(mention.Expression.Span, days, ClueStrength.Occasion, Reason(facts, mention, shift));
            }
        }

        if (facts.Date is { } date && facts.Year is { } year)
        {
            var reason = $"'{date.Quote}' of {year.Value} is still ahead";
            yield return new PublicationClue(date.Span, DayRanges.Of(null, OccasionFacts.InYear(date.Value, year.Value).Latest), ClueStrength.Occasion, reason);
        }
        else if (facts.Year is { } ahead)
        {
            var reason = $"what is said of the {ahead.Noun} of {ahead.Value} looks ahead";
            yield return new PublicationClue(ahead.Span, DayRanges.Of(null, new LocalDate(ahead.Value, 12, 31)), ClueStrength.Tense, reason);
        }
    }

    private static DayRanges? Days(OccasionFacts facts, ShiftMeaning shift)
    {
        var count = shift.Count!.Value;
        if (facts.Date is { } date)
        {
            return facts.Year is { } year
                ? Counted(OccasionFacts.InYear(date.Value, year.Value), shift, count)
                : DayRanges.EachYear(any => Counted(OccasionFacts.InYear(date.Value, any), shift, count)?.Ranges[0]);
        }

        return facts.Year is { } known
            ? Counted(new DateBounds(new LocalDate(known.Value, 1, 1), new LocalDate(known.Value, 12, 31)), shift, count)
            : null;
    }

    private static DayRanges? Counted(DateBounds occasion, ShiftMeaning shift, int count) =>
        occasion is { Earliest: { } first, Latest: { } last } && Shifts.Writing(first, last, shift, count) is { } range ? new DayRanges([range]) : null;

    private static string Reason(OccasionFacts facts, DateMention mention, ShiftMeaning shift)
    {
        var period = facts switch
        {
            { Date: { } date, Year: { } year } => Written(OccasionFacts.InYear(date.Value, year.Value), shift.Unit),
            { Date: { } date } => OccasionFacts.MonthName(date.Value),
            { Year: { } year } => $"in {year.Value}",
            _ => "",
        };
        var because = new[] { facts.Date is { } day ? $"'{day.Quote}' is set for the {day.Noun}" : null, facts.Year?.Reason };
        return $"'{mention.Quote}' is {period}, since {string.Join(" and ", because.OfType<string>())}";
    }

    private static string Written(DateBounds bounds, TimeUnit unit) =>
        unit >= TimeUnit.Month ? $"{OccasionFacts.MonthName(EdtfDate.OfDay(bounds.Earliest!.Value))} {bounds.Earliest.Value.Year}" : $"{EdtfValue.FromBounds(bounds)}";
}
