using EventTimeline.Dates.Edtf;
using EventTimeline.Dates.Expressions;
using EventTimeline.Documents;
using NodaTime;

namespace EventTimeline.Dates.Publication;

/// <summary>
/// Two names for one time tell when the text was written: <c>yesterday (April 7)</c>, <c>last month, in March</c>, <c>in 1990, two years
/// ago</c>. A weekday with a day and month tells the year: <c>Thursday, April 8</c>. A header line without a year tells the day.
/// </summary>
internal static class PairClues
{
    private const int LongestGap = 6;
    private const int HalfYear = 183;

    public static IEnumerable<PublicationClue> Read(IReadOnlyList<DateMention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (Alone(mentions[i]) is { } clue)
            {
                yield return clue;
            }

            if (i > 0 && Adjacent(mentions[i - 1], mentions[i]) && Pair(mentions[i - 1], mentions[i]) is { } pair)
            {
                yield return pair;
            }
        }
    }

    private static PublicationClue? Alone(DateMention mention)
    {
        if (mention.Date is not { Year.IsUnknown: true, Month: { } month, Day: { } day } || mention.Kind == BlockKind.Caption)
        {
            return null;
        }

        var annual = new AnnualDate(month.Least, day.Least);
        if (mention.Kind == BlockKind.Dateline)
        {
            var days = DayRanges.EachYear(year => new DateBounds(annual.InYear(year), annual.InYear(year).PlusDays(1)));
            return new PublicationClue(mention.Expression.Span, days, ClueStrength.Said, $"the header line says '{mention.Quote}'");
        }

        return mention.Expression.Meaning is CalendarMeaning { Weekday: { } weekday }
            ? new PublicationClue(mention.Expression.Span, Near(annual, (IsoDayOfWeek)weekday), ClueStrength.Occasion, $"'{mention.Quote}' fits this year")
            : null;
    }

    /// <summary>The days within half a year of the annual day, in years in which it has the weekday.</summary>
    private static DayRanges Near(AnnualDate annual, IsoDayOfWeek weekday) => DayRanges.EachYear(year =>
        annual.InYear(year) is var day && day.DayOfWeek == weekday ? new DateBounds(day.PlusDays(-HalfYear), day.PlusDays(HalfYear)) : null);

    private static bool Adjacent(DateMention left, DateMention right)
    {
        var gap = left.Sentence.Text.AsSpan(left.Expression.Span.End, Math.Max(0, right.Expression.Span.Start - left.Expression.Span.End));
        return gap.Length is > 1 and <= LongestGap && gap.TrimStart().StartsWith(",", StringComparison.Ordinal) | gap.ContainsAny('(', '–', '—')
            && gap.Trim(" ,(–—").ToString() is "" or "in" or "on" or "of";
    }

    private static PublicationClue? Pair(DateMention left, DateMention right)
    {
        var (relative, absolute) = left.Date is null ? (left, right) : (right, left);
        if (relative.Expression.Meaning is not ShiftMeaning { Count: { } count, From: ReferencePoint.Writing, Origin: null, EventText: null } shift
            || IsAnaphoric(relative) || absolute.Date is not { } date || Writing(date, shift, count) is not { } days)
        {
            return null;
        }

        var span = new Text.TextSpan(left.Expression.Span.Start, right.Expression.Span.End);
        return new PublicationClue(span, days, ClueStrength.Said, $"'{relative.Quote}' is '{absolute.Quote}'");
    }

    /// <summary>"2013, the year it hosted the games": the article names no time by the day of writing.</summary>
    private static bool IsAnaphoric(DateMention mention) => mention.Quote.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    private static DayRanges? Writing(EdtfDate date, ShiftMeaning shift, int count) => date switch
    {
        { IsGrouping: true } => null,
        { Year.IsUnknown: false } => date.Bounds is { Earliest: { } first, Latest: { } last } ? One(Shifts.Writing(first, last, shift, count)) : null,
        { Month: { } month } => DayRanges.EachYear(year =>
        {
            var first = date.Day is { } day ? new AnnualDate(month.Least, day.Least).InYear(year) : new LocalDate(year, month.Least, 1);
            return Shifts.Writing(first, date.Day is null ? first.With(DateAdjusters.EndOfMonth) : first, shift, count);
        }),
        _ => null,
    };

    private static DayRanges? One(DateBounds? range) => range is { } found ? new DayRanges([found]) : null;
}
