using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>
/// Tells texts that move along a past of their own (histories, lives) from texts that speak from the day of writing (news): the former name
/// years again and again, the latter weekdays, "yesterday", "last month".
/// </summary>
internal static class Histories
{
    private const int LeastYears = 5;

    /// <summary>Whether the expressions are those of a history.</summary>
    /// <param name="expressions">Every expression of the text.</param>
    /// <param name="written">When the text was written, as far as known.</param>
    public static bool IsHistory(IReadOnlyList<DateExpression> expressions, DateBounds written)
    {
        var years = 0;
        var fromNow = 0;
        foreach (var expression in expressions)
        {
            years += NamesPastYear(expression.Meaning, written) ? 1 : 0;
            fromNow += CountsFromNow(expression.Meaning) || LiesAhead(expression.Meaning, written) ? 1 : 0;
        }

        return years >= LeastYears && years >= 3 * fromNow && years * 4 >= expressions.Count;
    }

    /// <summary>The first year that an expression at or behind an index names, looking a little way ahead.</summary>
    public static int? YearAhead(IReadOnlyList<DateExpression> expressions, int index)
    {
        const int Most = 12;
        for (var i = index; i < expressions.Count && i < index + Most; i++)
        {
            if (expressions[i].Meaning is CalendarMeaning { Year: { } year, ShortYear: false } date)
            {
                return date.BeforeCommonEra ? 1 - year : year;
            }
        }

        return null;
    }

    private static bool NamesPastYear(DateMeaning meaning, DateBounds written) =>
        meaning is CalendarMeaning { Year: { } year, ShortYear: false } date && (date.BeforeCommonEra || written.Earliest is not { } day || year < day.Year);

    private static bool CountsFromNow(DateMeaning meaning) => meaning switch
    {
        ShiftMeaning shift => shift.From == ReferencePoint.Writing,
        CalendarMeaning date => date is { Weekday: not null, Month: null } || date.Occurrence is not null || date.Within is ShiftMeaning { From: ReferencePoint.Writing },
        _ => false,
    };

    /// <summary>Histories do not speak of what is still to come.</summary>
    private static bool LiesAhead(DateMeaning meaning, DateBounds written) =>
        meaning is CalendarMeaning { Year: { } year, ShortYear: false, BeforeCommonEra: false } && written.Latest is { } day && year > day.Year;
}
