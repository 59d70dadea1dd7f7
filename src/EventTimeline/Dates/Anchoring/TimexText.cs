using System.Globalization;
using EventTimeline.Dates.Expressions;
using NodaTime.Calendars;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Writes TIMEX3 values (TimeML 1.2.1).</summary>
internal static class TimexText
{
    /// <summary>The value of a period: <c>1989-Q3</c>, <c>1998-W17</c>, <c>1998-02-13T14:26</c>, <c>XXXX-09-18</c>.</summary>
    public static string Value(Period period)
    {
        if (period.OpenDay)
        {
            return "XXXX-XX-XX" + Time(period);
        }

        if (period.OpenWeek)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(int)period.First.DayOfWeek}") + Time(period);
        }

        var year = period.OpenYear ? "XXXX" : Year(period.Unit >= TimeUnit.Decade ? period.Last.Year : period.First.Year);
        return period.Unit switch
        {
            TimeUnit.Millennium => year[..^3],
            TimeUnit.Century => year[..^2],
            TimeUnit.Decade => year[..^1],
            TimeUnit.Year => year,
            TimeUnit.Half => year + (period.First.Month == 1 ? "-H1" : "-H2"),
            TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{((period.First.Month - 1) / 3) + 1}"),
            TimeUnit.Season => year + SeasonCode(period.First.Month),
            TimeUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{year}-{period.First.Month:00}"),
            TimeUnit.Week or TimeUnit.Weekend => Week(period),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{period.First.Month:00}-{period.First.Day:00}") + Time(period),
        };
    }

    /// <summary>The value of a length: <c>P2W</c>, <c>PT4H</c>, <c>PXY</c>.</summary>
    public static string Value(DurationMeaning duration)
    {
        var (code, scale, time) = Code(duration.Unit);
        var amount = duration.Amount is { } count ? (count * scale).ToString("0.####", CultureInfo.InvariantCulture) : "X";
        var value = (time ? "PT" : "P") + amount + code;
        return duration.And is { } finer ? value + Value(finer)[(time ? 2 : 1)..] : value;
    }

    /// <summary>PAST_REF, PRESENT_REF or FUTURE_REF.</summary>
    public static string Reference(int direction) => direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";

    /// <summary>The code of a part of the day, such as TMO, or nothing.</summary>
    public static string Code(DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Midday => "TMI",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        DayPart.Daytime => "TDT",
        _ => "",
    };

    /// <summary>The code of a season, such as SP.</summary>
    public static string SeasonCode(int month) => month switch { 3 => "-SP", 6 => "-SU", 9 => "-FA", _ => "-WI" };

    private static (string Code, decimal Scale, bool Time) Code(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => ("S", 1, true),
        TimeUnit.Minute => ("M", 1, true),
        TimeUnit.Hour => ("H", 1, true),
        TimeUnit.Week => ("W", 1, false),
        TimeUnit.Weekend => ("WE", 1, false),
        TimeUnit.Month => ("M", 1, false),
        TimeUnit.Quarter => ("Q", 1, false),
        TimeUnit.Season => ("M", 3, false),
        TimeUnit.Half => ("M", 6, false),
        TimeUnit.Year => ("Y", 1, false),
        TimeUnit.Decade => ("Y", 10, false),
        TimeUnit.Century => ("Y", 100, false),
        TimeUnit.Millennium => ("Y", 1000, false),
        _ => ("D", 1, false),
    };

    private static string Year(int year) => year > 0
        ? year.ToString("0000", CultureInfo.InvariantCulture)
        : "BC" + (1 - year).ToString("0000", CultureInfo.InvariantCulture);

    private static string Week(Period period)
    {
        var week = WeekYearRules.Iso.GetWeekOfWeekYear(period.First);
        var year = WeekYearRules.Iso.GetWeekYear(period.First);
        return string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-W{week:00}") + (period.Unit == TimeUnit.Weekend ? "-WE" : "");
    }

    private static string Time(Period period) => period.Unit switch
    {
        TimeUnit.DayPart => Code(period.Part),
        TimeUnit.Hour or TimeUnit.Minute => string.Create(CultureInfo.InvariantCulture, $"T{period.Clock / 3600:00}:{period.Clock / 60 % 60:00}"),
        TimeUnit.Second => string.Create(CultureInfo.InvariantCulture, $"T{period.Clock / 3600:00}:{period.Clock / 60 % 60:00}:{period.Clock % 60:00}"),
        _ => "",
    };
}
