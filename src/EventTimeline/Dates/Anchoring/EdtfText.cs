using System.Globalization;
using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Writes periods as EDTF (ISO 8601-2:2019, levels 0 to 2). Where EDTF has no form of its own, as for a week, an interval of days.</summary>
internal static class EdtfText
{
    /// <summary>The EDTF text of a period.</summary>
    public static string Of(Period period, bool approximate)
    {
        var text = Plain(period);
        return approximate && !text.Contains('/', StringComparison.Ordinal) ? text + "~" : text;
    }

    private static string Plain(Period period)
    {
        if (period.OpenWeek || period.OpenDay)
        {
            return "XXXX-XX-XX";
        }

        if (period.Days > 1)
        {
            return Day(period.First, false) + "/" + Day(period.Last, false);
        }

        var year = period.OpenYear ? "XXXX" : Year(period.First.Year);
        return period.Unit switch
        {
            TimeUnit.Millennium => Masked(period, year, 3),
            TimeUnit.Century => Masked(period, year, 2),
            TimeUnit.Decade => Masked(period, year, 1),
            TimeUnit.Year => year,
            TimeUnit.Half => year + (period.First.Month == 1 ? "-40" : "-41"),
            TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year}-{33 + ((period.First.Month - 1) / 3)}"),
            TimeUnit.Season => string.Create(CultureInfo.InvariantCulture, $"{year}-{20 + (period.First.Month / 3)}"),
            TimeUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{year}-{period.First.Month:00}"),
            TimeUnit.Week or TimeUnit.Weekend => Day(period.First, false) + "/" + Day(period.Last, false),
            _ => Day(period.First, period.OpenYear),
        };
    }

    /// <summary>Years with unspecified digits; before the year 0 the digits would not mask the right years, so an interval stands there.</summary>
    private static string Masked(Period period, string year, int digits) =>
        period.First.Year > 0 ? year[..^digits] + new string('X', digits) : Year(period.First.Year) + "/" + Year(period.Last.Year);

    private static string Day(LocalDate day, bool openYear) =>
        string.Create(CultureInfo.InvariantCulture, $"{(openYear ? "XXXX" : Year(day.Year))}-{day.Month:00}-{day.Day:00}");

    private static string Year(int year) => year.ToString(year < 0 ? "'-'0000;'-'0000" : "0000", CultureInfo.InvariantCulture);
}
