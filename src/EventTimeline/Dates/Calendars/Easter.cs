using NodaTime;

namespace EventTimeline.Dates.Calendars;

/// <summary>The date of Easter Sunday (J. Meeus, Astronomical Algorithms, ch. 8).</summary>
internal static class Easter
{
    private const int FirstGregorianYear = 1583;

    /// <summary>In the western churches; before 1583 by the Julian calendar. A Gregorian date.</summary>
    public static LocalDate Western(int year)
    {
        if (year < FirstGregorianYear)
        {
            return Orthodox(year);
        }

        var (a, b, c) = (year % 19, year / 100, year % 100);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }

    /// <summary>In the eastern churches: computed in the Julian calendar, given as a Gregorian date.</summary>
    public static LocalDate Orthodox(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var n = d + e + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }
}
