using NodaTime;

namespace EventTimeline.Dates.Edtf;

/// <summary>Earliest and latest day, and precision, of a date with unknown parts.</summary>
internal static class EdtfBounds
{
    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    /// <summary>The days that the date can be; an impossible one (30 February) has none, which the parser refuses.</summary>
    public static DateBounds Of(EdtfDate date)
    {
        if (date.Year.IsUnknown)
        {
            return DateBounds.Open;
        }

        if (date.Month is null)
        {
            return new DateBounds(StartOf(date.Year.Earliest), EndOf(date.Year.Latest));
        }

        return date.IsGrouping ? OfGrouping(date) : new DateBounds(Search(date, forward: true), Search(date, forward: false));
    }

    /// <summary>Whether any day at all fits.</summary>
    public static bool Exists(EdtfDate date) =>
        date.Month is null || date.IsGrouping || Search(date, forward: true) is not null ||
        (date.Day is null && date.Month is { } month && Enumerable.Range(1, 12).Any(month.Matches));

    /// <summary>The finest component that is known.</summary>
    public static DatePrecision PrecisionOf(EdtfDate date) => date switch
    {
        { Day: { IsUnknown: false } day } => day.IsKnown ? DatePrecision.Day : DatePrecision.Week,
        { Month: { IsUnknown: false } month } => date.IsGrouping || !month.IsKnown ? DatePrecision.Season : DatePrecision.Month,
        _ => OfYears(date.Year.Latest - date.Year.Earliest),
    };

    /// <summary>The precision that a stretch of so many days amounts to.</summary>
    /// <param name="bounds">Both ends inclusive; <see cref="DatePrecision.None"/> where one is open.</param>
    public static DatePrecision OfWidth(DateBounds bounds)
    {
        if (bounds is not { Earliest: { } earliest, Latest: { } latest })
        {
            return DatePrecision.None;
        }

        return Period.DaysBetween(earliest, latest) switch
        {
            0 => DatePrecision.Day,
            < 14 => DatePrecision.Week,
            <= 31 => DatePrecision.Month,
            <= 184 => DatePrecision.Season,
            <= 366 => DatePrecision.Year,
            var days => OfYears(days / 366),
        };
    }

    private static DatePrecision OfYears(long more) => more switch
    {
        0 => DatePrecision.Year,
        < 10 => DatePrecision.Decade,
        < 100 => DatePrecision.Century,
        _ => DatePrecision.None,
    };

    private static LocalDate? StartOf(long year) => year switch
    {
        < FirstYear => null,
        > LastYear => LocalDate.MaxIsoValue,
        _ => new LocalDate((int)year, 1, 1),
    };

    private static LocalDate? EndOf(long year) => year switch
    {
        > LastYear => null,
        < FirstYear => LocalDate.MinIsoValue,
        _ => new LocalDate((int)year, 12, 31),
    };

    private static DateBounds OfGrouping(EdtfDate date)
    {
        var (month, length) = EdtfGrouping.Months(date.Month!.Value.Least);
        var (first, last) = (StartOf(date.Year.Earliest), StartOf(date.Year.Latest));
        LocalDate? latest = last is null || last.Value.Year == LastYear && month + length > 13
            ? null
            : last.Value.PlusMonths(month + length - 2) is var end ? end.With(DateAdjusters.EndOfMonth) : null;
        return new DateBounds(first?.PlusMonths(month - 1), latest);
    }

    private static LocalDate? Search(EdtfDate date, bool forward)
    {
        var (from, to) = ((int)Math.Max(FirstYear, date.Year.Earliest), (int)Math.Min(LastYear, date.Year.Latest));
        for (var i = 0; i <= to - from; i++)
        {
            var year = forward ? from + i : to - i;
            if (date.Year.Matches(year) && InYear(date, year, forward) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static LocalDate? InYear(EdtfDate date, int year, bool forward)
    {
        for (var i = 1; i <= 12; i++)
        {
            var month = forward ? i : 13 - i;
            if (date.Month!.Value.Matches(month) && InMonth(date.Day, year, month, forward) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static LocalDate? InMonth(EdtfDigits? pattern, int year, int month, bool forward)
    {
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        for (var i = 1; i <= length; i++)
        {
            var day = forward ? i : length + 1 - i;
            if (pattern is null || pattern.Value.Matches(day))
            {
                return new LocalDate(year, month, day);
            }
        }

        return null;
    }
}
