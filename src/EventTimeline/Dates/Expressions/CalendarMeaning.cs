using EventTimeline.Dates.Calendars;

namespace EventTimeline.Dates.Expressions;

/// <summary>A date by the names of the calendar, as far as the words give them: <c>May 2006</c>, <c>Friday night</c>, <c>the third quarter</c>.</summary>
public sealed record CalendarMeaning : DateMeaning
{
    /// <summary>The century as TIMEX3 writes it (19 for the 20th century), or null.</summary>
    public int? Century { get; init; }

    /// <summary>The decade as its first year divided by ten (199), or one digit (9) where the words leave the century out, or null.</summary>
    public int? Decade { get; init; }

    /// <summary>The year of its era, at least 1, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Whether <see cref="Year"/> is only the last two digits, as in <c>'98</c>.</summary>
    public bool ShortYear { get; init; }

    /// <summary>Whether years count back before the common era.</summary>
    public bool BeforeCommonEra { get; init; }

    /// <summary>Whether the year is a fiscal one.</summary>
    public bool Fiscal { get; init; }

    /// <summary>Half of the year, 1 or 2, or null.</summary>
    public int? Half { get; init; }

    /// <summary>Quarter of the year, 1 to 4, or null.</summary>
    public int? Quarter { get; init; }

    /// <summary>The season.</summary>
    public Season Season { get; init; }

    /// <summary>Month, 1 to 12, or null.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month, 1 to 31, or null; not checked against the month.</summary>
    public int? Day { get; init; }

    /// <summary>Day of the week, 1 for Monday to 7 for Sunday (ISO 8601), or null.</summary>
    public int? Weekday { get; init; }

    /// <summary>Key of the holiday, such as <c>easter</c>, or null.</summary>
    public string? Holiday { get; init; }

    /// <summary>A month or day of another calendar, or null; then the members above say nothing.</summary>
    public OtherDate? Other { get; init; }

    /// <summary>The part of the day.</summary>
    public DayPart Part { get; init; }

    /// <summary>Hour, 0 to 24, or null.</summary>
    public int? Hour { get; init; }

    /// <summary>Minute, 0 to 59, or null.</summary>
    public int? Minute { get; init; }

    /// <summary>Second, 0 to 59, or null.</summary>
    public int? Second { get; init; }

    /// <summary>Time zone as written, such as <c>EST</c>, or null.</summary>
    public string? Zone { get; init; }

    /// <summary>Which of several: -1 last, 0 this or that, +1 next; null where the words leave it open.</summary>
    public int? Occurrence { get; init; }

    /// <summary>From where <see cref="Occurrence"/> counts.</summary>
    public ReferencePoint From { get; init; }

    /// <summary>The coarser period that holds it: <c>October</c> of <c>last year</c>.</summary>
    public DateMeaning? Within { get; init; }

    /// <summary>The finest unit that the words give.</summary>
    public TimeUnit Unit =>
        Second is not null ? TimeUnit.Second
        : Hour is not null ? TimeUnit.Minute
        : Part != DayPart.None ? TimeUnit.DayPart
        : Day is not null || Weekday is not null || Holiday is not null || Other is { Day: not null } ? TimeUnit.Day
        : Month is not null || Other is not null ? TimeUnit.Month
        : Quarter is not null ? TimeUnit.Quarter
        : Season != Season.None ? TimeUnit.Season
        : Half is not null ? TimeUnit.Half
        : Year is not null ? TimeUnit.Year
        : Decade is not null ? TimeUnit.Decade
        : TimeUnit.Century;
}

/// <summary>A month or a day of a calendar other than the Gregorian, as written.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Month">1 to 13; Hebrew months from Nisan.</param>
/// <param name="Day">Day of the month, or null for the whole month.</param>
/// <param name="Year">The calendar's year, or null where the words leave it out.</param>
public sealed record OtherDate(OtherCalendar Calendar, int Month, int? Day, int? Year);
