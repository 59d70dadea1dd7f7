using EventTimeline.Dates.Expressions;
using EventTimeline.Text;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Joins dates that are the ends of one interval: <c>from May 3 to June 7, 2005</c>, <c>between 2007 and 2009</c>, <c>May 3–5</c>.</summary>
internal static class DateRanges
{
    // Room for a link and the prepositions around it.
    private const int MostBetween = 12;

    /// <summary>Gives the two ends of every interval the whole of it, in place.</summary>
    /// <param name="dates">Resolved dates in order of the text.</param>
    /// <param name="first">Index of the first that <paramref name="expressions"/> made.</param>
    /// <param name="expressions">What they mean, with the cues of the words around them; one for each date from <paramref name="first"/> on.</param>
    /// <param name="text">The document's text.</param>
    public static void Join(List<ResolvedDate> dates, int first, IReadOnlyList<DateExpression> expressions, string text)
    {
        for (var i = 1; i < expressions.Count; i++)
        {
            var (opening, closing) = (expressions[i - 1], expressions[i]);
            if ((opening.Cues & ContextCues.RangeStart) != 0 && (closing.Cues & ContextCues.RangeEnd) != 0
                && closing.Span.Start - opening.Span.End <= MostBetween && Of(dates[first + i - 1], dates[first + i], text) is { } range)
            {
                dates[first + i - 1] = dates[first + i - 1] with { Range = range };
                dates[first + i] = dates[first + i] with { Range = range };
            }
        }
    }

    private static DateRange? Of(ResolvedDate opening, ResolvedDate closing, string text) =>
        opening is { Type: TimexType.Date, Edtf: { } from, Bounds: { Earliest: { } earliest, Latest: not null } }
        && closing is { Type: TimexType.Date, Edtf: { } to, Bounds: { Earliest: { } begins, Latest: { } latest } }
        && earliest < begins && !from.Contains('/', StringComparison.Ordinal) && !to.Contains('/', StringComparison.Ordinal)
            ? new DateRange(new TextSpan(opening.Span.Start, closing.Span.End), text[opening.Span.Start..closing.Span.End], $"{from}/{to}", new DateBounds(earliest, latest))
            : null;
}
