using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Dates.Anchoring;

/// <summary>A period of the calendar: a unit, and the day it begins on. A year that nothing tells is kept open.</summary>
/// <param name="Unit">How long it is.</param>
/// <param name="First">Its first day; where the year is open, in the leap year 2000.</param>
internal readonly record struct Period(TimeUnit Unit, LocalDate First)
{
    /// <summary>Whether the year (and for a weekday the month and day) is not known.</summary>
    public bool OpenYear { get; init; }

    /// <summary>Whether nothing but the weekday is known.</summary>
    public bool OpenWeek { get; init; }

    /// <summary>Whether the month and the day are not known either.</summary>
    public bool OpenDay { get; init; }

    /// <summary>A part of the day, for the unit DayPart.</summary>
    public DayPart Part { get; init; }

    /// <summary>Seconds since midnight, for clock times; up to 86400.</summary>
    public int Clock { get; init; }

    /// <summary>Number of days of a feast that lasts several; 0 for others.</summary>
    public int Days { get; init; }

    /// <summary>The year that all periods with an open year are kept in; a leap year, so that it holds every day.</summary>
    public const int AnyYear = 2000;

    /// <summary>The last day, inclusive.</summary>
    public LocalDate Last => Days > 0 ? First.PlusDays(Days - 1) : Unit switch
    {
        TimeUnit.Weekend => First.PlusDays(1),
        TimeUnit.Week => First.PlusDays(6),
        TimeUnit.Month => First.PlusMonths(1).PlusDays(-1),
        TimeUnit.Quarter or TimeUnit.Season => First.PlusMonths(3).PlusDays(-1),
        TimeUnit.Half => First.PlusMonths(6).PlusDays(-1),
        TimeUnit.Year => LastOfYears(1),
        TimeUnit.Decade => LastOfYears(10),
        TimeUnit.Century => LastOfYears(100),
        TimeUnit.Millennium => LastOfYears(1000),
        _ => First,
    };

    /// <summary>The period of a unit that a day lies in.</summary>
    public static Period Of(TimeUnit unit, LocalDate day) => unit switch
    {
        TimeUnit.Week => new(unit, day.PlusDays(1 - (int)day.DayOfWeek)),
        TimeUnit.Weekend => new(unit, day.PlusDays(6 - (int)day.DayOfWeek)),
        TimeUnit.Month => new(unit, new LocalDate(day.Year, day.Month, 1)),
        TimeUnit.Quarter => new(unit, new LocalDate(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1)),
        TimeUnit.Season => new(unit, SeasonStart(day)),
        TimeUnit.Half => new(unit, new LocalDate(day.Year, day.Month <= 6 ? 1 : 7, 1)),
        TimeUnit.Year => new(unit, new LocalDate(day.Year, 1, 1)),
        TimeUnit.Decade => new(unit, StartOf(day.Year, 10)),
        TimeUnit.Century => new(unit, StartOf(day.Year, 100)),
        TimeUnit.Millennium => new(unit, StartOf(day.Year, 1000)),
        _ => new(unit, day),
    };

    /// <summary>The period that lies a number of its own units onwards.</summary>
    public Period Plus(int count) => this with { First = Add(First, Unit, count) };

    /// <summary>A day moved by units, or the nearest the calendar reaches.</summary>
    public static LocalDate Add(LocalDate day, TimeUnit unit, int count)
    {
        const int Most = 9000;
        count = Math.Clamp(count, -Most * 12, Most * 12);
        var years = unit switch { TimeUnit.Year => 1, TimeUnit.Decade => 10, TimeUnit.Century => 100, TimeUnit.Millennium => 1000, _ => 0 };
        if (years > 0)
        {
            var year = Math.Clamp(day.Year + ((long)count * years), -Most, Most);
            return day.PlusYears((int)year - day.Year);
        }

        var months = unit switch { TimeUnit.Month => 1, TimeUnit.Quarter or TimeUnit.Season => 3, TimeUnit.Half => 6, _ => 0 };
        if (months > 0)
        {
            return Math.Abs(day.Year + ((long)count * months / 12)) < Most ? day.PlusMonths(count * months) : day;
        }

        return unit is TimeUnit.Week or TimeUnit.Weekend ? day.PlusWeeks(count) : unit >= TimeUnit.DayPart ? day.PlusDays(count) : day;
    }

    /// <summary>Whether every day of the other lies in this one.</summary>
    public bool Contains(Period other) => First <= other.First && other.Last <= Last;

    /// <summary>The first year of a decade or century; before the common era it holds the years whose numbers begin alike: 479 to 470 BC.</summary>
    private static LocalDate StartOf(int year, int size)
    {
        var era = year > 0 ? year : 1 - year;
        var first = era - (era % size);
        return new LocalDate(year > 0 ? Math.Max(first, 1) : 1 - (first + size - 1), 1, 1);
    }

    private static LocalDate SeasonStart(LocalDate day)
    {
        var month = day.Month / 3 * 3;
        return month == 0 ? new LocalDate(day.Year - 1, 12, 1) : new LocalDate(day.Year, month, 1);
    }

    private LocalDate LastOfYears(int count) => new(Math.Min(First.Year + count - 1, 9998), 12, 31);
}
