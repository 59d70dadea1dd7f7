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
            { Other: { } other } => OtherCalendar(other, year),
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
        date.Other is { Year: { } own } other ? InOwnYear(other, own) is null :
        date is { Month: { } month, Day: { } day } && (month is < 1 or > 12 || !IsDay(Period.AnyYear, month, day)
            || (date is { Year: { } year, ShortYear: false, BeforeCommonEra: false } && !IsDay(year, month, day)));

    private static bool IsDay(int year, int month, int day) => day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static Period? Feast(string key, int year)
    {
        if (Holidays.WithKey(key)?.In(year) is not [var feast, ..])
        {
            return null;
        }

        return Days(feast.First, feast.Last);
    }

    /// <summary>The days of a date of another calendar: those of its own year, or else the ones that begin in a Gregorian year.</summary>
    private static Period? OtherCalendar(OtherDate date, int year)
    {
        if (date.Year is { } own)
        {
            return InOwnYear(date, own);
        }

        // Muslim years are eleven days shorter than ours, Jewish ones count from 3761 BCE.
        var first = date.Calendar == Calendars.OtherCalendar.Hebrew ? year + 3759 : (int)((year - 622) * (33m / 32)) - 1;
        for (var other = first; other <= first + 3; other++)
        {
            if (InOwnYear(date, other) is { } found && found.First.Year == year)
            {
                return found;
            }
        }

        return null;
    }

    private static Period? InOwnYear(OtherDate date, int year) =>
        OtherCalendars.Convert(date.Calendar, year, date.Month, date.Day) is { Earliest: { } first, Latest: { } last } ? Days(first, last) : null;

    private static Period Days(LocalDate first, LocalDate last)
    {
        var days = NodaTime.Period.DaysBetween(first, last) + 1;
        return new Period(TimeUnit.Day, first) { Days = days > 1 ? days : 0 };
    }
}
