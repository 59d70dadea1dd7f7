using NodaTime;
using NodaTime.Calendars;

namespace EventTimeline.Dates.Calendars;

/// <summary>A calendar other than the Gregorian that news texts write dates in.</summary>
public enum OtherCalendar
{
    /// <summary>The Muslim calendar, years AH.</summary>
    Islamic,

    /// <summary>The Jewish calendar, years AM; months are numbered from Nisan.</summary>
    Hebrew,
}

/// <summary>Turns dates of other calendars into Gregorian days.</summary>
public static class OtherCalendars
{
    private static readonly CalendarSystem Tabular = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);

    /// <summary>The Gregorian days of a year, a month or a day.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="year">Its year.</param>
    /// <param name="month">1 to 12 (13 in Hebrew leap years), or null for the whole year.</param>
    /// <param name="day">Day of the month, or null for the whole month.</param>
    /// <returns>Both ends inclusive, or null where there is no such date. A Muslim date may be a day off, by sighting of the moon.</returns>
    public static DateBounds? Convert(OtherCalendar calendar, int year, int? month = null, int? day = null)
    {
        var system = SystemFor(calendar, year);
        if (year < system.MinYear || year > system.MaxYear)
        {
            return null;
        }

        var (first, last) = calendar == OtherCalendar.Hebrew ? HebrewMonths(year, month, system) : (month ?? 1, month ?? 12);
        if (first < 1 || last > system.GetMonthsInYear(year) || day is < 1 || day > system.GetDaysInMonth(year, last))
        {
            return null;
        }

        return new DateBounds(
            Gregorian(year, first, day is { } given ? Math.Min(given, system.GetDaysInMonth(year, first)) : 1, system),
            Gregorian(year, last, day ?? system.GetDaysInMonth(year, last), system));
    }

    /// <summary>The months of a year that begin and end what is meant: Tishri and Elul for a whole year; both Adars for Adar.</summary>
    private static (int First, int Last) HebrewMonths(int year, int? month, CalendarSystem system)
    {
        const int Tishri = 7;
        const int Adar = 12;
        return month switch
        {
            null => (Tishri, Tishri - 1),
            Adar => (Adar, system.GetMonthsInYear(year)),
            Adar + 1 when system.GetMonthsInYear(year) == Adar => (Adar, Adar),
            { } given => (given, given),
        };
    }

    /// <summary>The calendar's NodaTime system; Umm al-Qura where its tables reach (1318 to 1500 AH), else the tabular calendar.</summary>
    internal static CalendarSystem SystemFor(OtherCalendar calendar, int year) => calendar switch
    {
        OtherCalendar.Hebrew => CalendarSystem.HebrewScriptural,
        _ when year >= CalendarSystem.UmAlQura.MinYear && year <= CalendarSystem.UmAlQura.MaxYear => CalendarSystem.UmAlQura,
        _ => Tabular,
    };

    private static LocalDate Gregorian(int year, int month, int day, CalendarSystem system) =>
        new LocalDate(year, month, day, system).WithCalendar(CalendarSystem.Iso);
}
