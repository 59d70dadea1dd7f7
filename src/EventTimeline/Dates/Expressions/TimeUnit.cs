namespace EventTimeline.Dates.Expressions;

/// <summary>Units of the calendar and the clock, the finest first, so that units compare by length.</summary>
public enum TimeUnit : byte
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A part of a day, such as a morning.</summary>
    DayPart,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A week from Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A meteorological season: three months, spring from March.</summary>
    Season,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years from a year that ends in 0.</summary>
    Decade,

    /// <summary>A hundred years, counted as TIMEX3 does: <c>19</c> holds 1900 to 1999.</summary>
    Century,

    /// <summary>A thousand years.</summary>
    Millennium,
}
