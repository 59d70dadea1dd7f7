using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Gives the first members of lists and ranges the year that the last one names: <c>May 3 to June 7, 2005</c>, <c>499–493 BC</c>.</summary>
internal static class YearSharing
{
    private const int MostBetween = 6;

    /// <summary>Completes the expressions in place, from the last to the first.</summary>
    public static void Share(List<DateExpression> expressions, string text)
    {
        for (var i = expressions.Count - 2; i >= 0; i--)
        {
            var (first, second) = (expressions[i], expressions[i + 1]);
            if (first.Meaning is CalendarMeaning before && second.Meaning is CalendarMeaning { Year: not null } after && AreJoined(first, second, text)
                && Completed(before, after) is { } completed)
            {
                expressions[i] = first with { Meaning = completed };
            }
        }
    }

    private static CalendarMeaning? Completed(CalendarMeaning before, CalendarMeaning after)
    {
        if (before is { Year: not null, Month: null, BeforeCommonEra: false } && after is { BeforeCommonEra: true, Month: null } && before.Year >= after.Year)
        {
            return before with { BeforeCommonEra = true };
        }

        var sameKind = before.Month is not null == after.Month is not null || before.Season != Season.None;
        if (before is not { Year: null, Within: null, Occurrence: null, Hour: null, Part: DayPart.None, Decade: null, Century: null } || !sameKind)
        {
            return null;
        }

        var year = before.Month > after.Month ? after.Year - 1 : after.Year;
        return before with { Year = year, ShortYear = after.ShortYear, BeforeCommonEra = after.BeforeCommonEra };
    }

    private static bool AreJoined(DateExpression first, DateExpression second, string text)
    {
        var between = second.Span.Start - first.Span.End;
        if (between is < 1 or > MostBetween)
        {
            return false;
        }

        return text.AsSpan(first.Span.End, between).Trim() is "-" or "\u2013" or "\u2014" or "to" or "and" or "or" or "," or "&" or "/" or "and/or" or "y" or "a" or "o";
    }
}
