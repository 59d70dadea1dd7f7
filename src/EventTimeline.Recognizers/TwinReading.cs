using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Recognizers;

/// <summary>
/// Microsoft's recogniser resolves relative expressions against a reference day and does not say that they were relative. So it is asked
/// twice, with two reference days; what differs between the answers tells how the expression hangs on the day of writing.
/// </summary>
internal static class TwinReading
{
    /// <summary>A Wednesday.</summary>
    public static readonly LocalDate FirstReference = new(2000, 6, 14);

    /// <summary>A Saturday in another year, month and quarter.</summary>
    public static readonly LocalDate SecondReference = new(2011, 9, 24);

    /// <summary>The meaning of an expression that gave these two answers, or null where they fit no pattern.</summary>
    public static DateMeaning? Compare(Timex first, Timex second)
    {
        if (first == second)
        {
            return Absolute(first);
        }

        var period = Period(first, second);
        return period is null || (first.Hour is null && first.Part is null) ? period : WithTime(period, first);
    }

    private static CalendarMeaning Absolute(Timex timex) => new()
    {
        Year = timex.Year is > 0 ? timex.Year : null,
        Month = timex.Month,
        Day = timex.Day,
        Weekday = timex.Weekday,
        Season = SeasonOf(timex.Season),
        Hour = timex.Hour,
        Minute = timex.Minute,
        Part = PartOf(timex.Part),
    };

    private static DateMeaning? Period(Timex first, Timex second) => (first, second) switch
    {
        ({ Week: not null }, { Week: not null }) => Weeks(first, second),
        ({ Day: not null }, { Day: not null }) => first.FullDay is { } one && second.FullDay is { } other ? Days(one, other) : null,
        ({ Month: not null }, { Month: not null }) => Months(first, second),
        ({ Season: not null }, { Season: not null }) when first.Season == second.Season && Years(first, second) is { } year =>
            new CalendarMeaning { Season = SeasonOf(first.Season), Within = year },
        _ => Years(first, second),
    };

    private static ShiftMeaning? Years(Timex first, Timex second) =>
        Same(first.Year - FirstReference.Year, second.Year - SecondReference.Year) is { } years ? Shift(TimeUnit.Year, years) : null;

    private static DateMeaning? Months(Timex first, Timex second)
    {
        var months = Same(MonthsFrom(first, FirstReference), MonthsFrom(second, SecondReference));
        if (months is { } count)
        {
            return Shift(TimeUnit.Month, count);
        }

        return first.Month == second.Month && Years(first, second) is { } year ? new CalendarMeaning { Month = first.Month, Within = year } : null;
    }

    private static ShiftMeaning? Weeks(Timex first, Timex second) =>
        Same(WeeksFrom(first, FirstReference), WeeksFrom(second, SecondReference)) is { } weeks
            ? Shift(first.IsWeekend ? TimeUnit.Weekend : TimeUnit.Week, weeks)
            : null;

    private static DateMeaning? Days(LocalDate first, LocalDate second)
    {
        if (Same(NodaTime.Period.DaysBetween(FirstReference, first), NodaTime.Period.DaysBetween(SecondReference, second)) is { } days)
        {
            return days % 7 == 0 && days != 0 ? Shift(TimeUnit.Week, days / 7, fromPoint: true) : Shift(TimeUnit.Day, days);
        }

        if (first.Day == FirstReference.Day && second.Day == SecondReference.Day)
        {
            return Same(MonthsFrom(first, FirstReference), MonthsFrom(second, SecondReference)) is { } months
                ? months % 12 == 0 ? Shift(TimeUnit.Year, months / 12, fromPoint: true) : Shift(TimeUnit.Month, months, fromPoint: true)
                : null;
        }

        if (first.DayOfWeek == second.DayOfWeek)
        {
            return Same(MondaysFrom(first, FirstReference), MondaysFrom(second, SecondReference)) is { } weeks
                ? new CalendarMeaning { Weekday = (int)first.DayOfWeek, Occurrence = Math.Sign(weeks) }
                : null;
        }

        return first.Month == second.Month && first.Day == second.Day && Same(first.Year - FirstReference.Year, second.Year - SecondReference.Year) is { } years
            ? new CalendarMeaning { Month = first.Month, Day = first.Day, Within = Shift(TimeUnit.Year, years) }
            : null;
    }

    private static DateMeaning WithTime(DateMeaning period, Timex timex) => period switch
    {
        ShiftMeaning shift when timex.Hour is null => shift with { Part = PartOf(timex.Part) },
        CalendarMeaning calendar => calendar with { Hour = timex.Hour, Minute = timex.Minute, Part = PartOf(timex.Part) },
        _ => new CalendarMeaning { Hour = timex.Hour, Minute = timex.Minute, Within = period },
    };

    private static ShiftMeaning Shift(TimeUnit unit, int count, bool fromPoint = false) =>
        new(unit, count, ReferencePoint.Writing) { FromPoint = fromPoint };

    private static int? Same(int? one, int? other) => one == other ? one : null;

    private static int? MonthsFrom(Timex timex, LocalDate reference) => ((timex.Year - reference.Year) * 12) + timex.Month - reference.Month;

    private static int MonthsFrom(LocalDate day, LocalDate reference) => ((day.Year - reference.Year) * 12) + day.Month - reference.Month;

    private static int? WeeksFrom(Timex timex, LocalDate reference) =>
        timex is { Year: { } year and >= 1 and <= 9998, Week: { } week and >= 1 and <= 53 }
        && week <= NodaTime.Calendars.WeekYearRules.Iso.GetWeeksInWeekYear(year, CalendarSystem.Iso)
            ? MondaysFrom(NodaTime.Calendars.WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday, CalendarSystem.Iso), reference)
            : null;

    private static int MondaysFrom(LocalDate day, LocalDate reference) => NodaTime.Period.DaysBetween(Monday(reference), Monday(day)) / 7;

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static Season SeasonOf(string? code) => code switch
    {
        "SP" => Season.Spring,
        "SU" => Season.Summer,
        "FA" => Season.Autumn,
        "WI" => Season.Winter,
        _ => Season.None,
    };

    private static DayPart PartOf(string? code) => code switch
    {
        "MO" => DayPart.Morning,
        "MI" => DayPart.Midday,
        "AF" => DayPart.Afternoon,
        "EV" => DayPart.Evening,
        "NI" => DayPart.Night,
        "DT" => DayPart.Daytime,
        _ => DayPart.None,
    };
}
