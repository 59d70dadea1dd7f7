using EventTimeline.Dates.Calendars;
using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Where the names of the calendar fall in a year.</summary>
internal static class Candidates
{
    /// <summary>The period that a month, day, season, quarter, half or holiday is in a year, or null where the year has none (29 February).</summary>
    public static Period? In(CalendarMeaning date, int year)
    {
        if (year is < -9000 or > 9000)
        {
            return null;
        }

        return date switch
        {
            { Holiday: { } key } => Feast(key, year),
            { Month: { } month, Day: { } day } => IsDay(year, month, day) ? new Period(TimeUnit.Day, new LocalDate(year, month, day)) : null,
            { Month: { } month } => new Period(TimeUnit.Month, new LocalDate(year, month, 1)),
            { Quarter: { } quarter } => new Period(TimeUnit.Quarter, new LocalDate(year, (quarter * 3) - 2, 1)),
            { Season: not Season.None } => new Period(TimeUnit.Season, new LocalDate(year, ((int)date.Season - 20) * 3, 1)),
            { Half: { } half } => new Period(TimeUnit.Half, new LocalDate(year, half == 1 ? 1 : 7, 1)),
            _ => new Period(TimeUnit.Year, new LocalDate(year, 1, 1)),
        };
    }

    /// <summary>Whether no year has such a day: 31 June, 30 February.</summary>
    public static bool IsImpossible(CalendarMeaning date) =>
        date is { Month: { } month, Day: { } day } && (month is < 1 or > 12 || !IsDay(Period.AnyYear, month, day)
            || (date is { Year: { } year, ShortYear: false, BeforeCommonEra: false } && !IsDay(year, month, day)));

    private static bool IsDay(int year, int month, int day) => day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static Period? Feast(string key, int year)
    {
        if (Holidays.WithKey(key)?.In(year) is not [var feast, ..])
        {
            return null;
        }

        var days = NodaTime.Period.DaysBetween(feast.First, feast.Last) + 1;
        return new Period(TimeUnit.Day, feast.First) { Days = days > 1 ? days : 0 };
    }
}
