using System.Globalization;
using NodaTime;

namespace EventTimeline.Dates.Calendars;

/// <summary>Rules for feasts of calendars whose year is not the Gregorian one.</summary>
internal static class LunarRules
{
    private static readonly ChineseLunisolarCalendar ChineseCalendar = new();

    public static Func<int, IEnumerable<HolidayDate>> Islamic(int month, int day, int days) => year =>
        from lunar in IslamicYears(year)
        let first = Day(OtherCalendar.Islamic, lunar, month, day)
        where first?.Year == year
        let length = Math.Min(days, DaysLeft(lunar, month, day, days))
        select new HolidayDate(first.Value, first.Value.PlusDays(length - 1), IsSighted: true);

    public static Func<int, IEnumerable<HolidayDate>> LastFriday(int month) => year =>
        from lunar in IslamicYears(year)
        let bounds = OtherCalendars.Convert(OtherCalendar.Islamic, lunar, month)
        let friday = bounds?.Latest?.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Friday))
        where friday?.Year == year
        select new HolidayDate(friday.Value, friday.Value, IsSighted: true);

    public static Func<int, IEnumerable<HolidayDate>> Hebrew(int month, int day, int days) => year =>
        HebrewYears(year).Select(lunar => Day(OtherCalendar.Hebrew, lunar, month, day))
            .Where(first => first?.Year == year)
            .Select(first => new HolidayDate(first!.Value, first.Value.PlusDays(days - 1), IsSighted: false));

    /// <summary>A day of Adar, of the second Adar in a leap year.</summary>
    public static Func<int, IEnumerable<HolidayDate>> LastAdar(int day) => year =>
        HebrewYears(year).Select(lunar => Day(OtherCalendar.Hebrew, lunar, CalendarSystem.HebrewScriptural.GetMonthsInYear(lunar), day))
            .Where(first => first?.Year == year)
            .Select(first => new HolidayDate(first!.Value, first.Value, IsSighted: false));

    public static Func<int, IEnumerable<HolidayDate>> Persian(int month, int day) => year =>
    {
        const int YearsBehind = 621;
        var persian = CalendarSystem.PersianAstronomical;
        if (year - YearsBehind < persian.MinYear || year - YearsBehind > persian.MaxYear)
        {
            return [];
        }

        var first = new LocalDate(year - YearsBehind, month, day, persian).WithCalendar(CalendarSystem.Iso);
        return [new HolidayDate(first, first, IsSighted: false)];
    };

    /// <summary>By the tables of .NET's calendar, 1901 to 2100.</summary>
    public static Func<int, IEnumerable<HolidayDate>> Chinese(int month, int day) => year =>
    {
        if (year <= ChineseCalendar.MinSupportedDateTime.Year || year >= ChineseCalendar.MaxSupportedDateTime.Year)
        {
            return [];
        }

        var leap = ChineseCalendar.GetLeapMonth(year);
        var index = leap > 0 && month >= leap ? month + 1 : month;
        var first = LocalDate.FromDateTime(ChineseCalendar.ToDateTime(year, index, day, 0, 0, 0, 0));
        return [new HolidayDate(first, first, IsSighted: false)];
    };

    /// <summary>The Muslim years that touch a Gregorian year: 33 lunar years are about 32 solar ones.</summary>
    private static IEnumerable<int> IslamicYears(int year)
    {
        var middle = (int)Math.Floor((year - 622) * 33.0 / 32.0) + 1;
        return Enumerable.Range(middle - 2, 5).Where(lunar => lunar > 0);
    }

    private static IEnumerable<int> HebrewYears(int year) =>
        new[] { year + 3760, year + 3761 }.Where(lunar => lunar <= CalendarSystem.HebrewScriptural.MaxYear);

    private static LocalDate? Day(OtherCalendar calendar, int year, int month, int day)
    {
        var system = OtherCalendars.SystemFor(calendar, year);
        return year < system.MinYear || year > system.MaxYear
            ? null
            : new LocalDate(year, month, day, system).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>How many days from a day to the end of its month, for feasts that are a whole month; other feasts keep their length.</summary>
    private static int DaysLeft(int year, int month, int day, int days) =>
        days < 29 ? days : OtherCalendars.SystemFor(OtherCalendar.Islamic, year).GetDaysInMonth(year, month) - day + 1;
}
