using EventTimeline.Dates.Calendars;
using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Tests.Dates.Calendars;

public sealed class OtherCalendarTests
{
    [Theory]
    [InlineData("Rabi al-Awwal", 12, 1445, "2023-09-27", "2023-09-27")]
    [InlineData("Safar", null, 1440, "2018-10-10", "2018-11-08")]
    [InlineData("Dhu al-Hijjah", 10, 1442, "2021-07-20", "2021-07-20")]
    [InlineData("Nisan", 14, 5784, "2024-04-22", "2024-04-22")]
    [InlineData("Tishrei", 1, 5782, "2021-09-07", "2021-09-07")]
    [InlineData("Adar", null, 5781, "2021-02-13", "2021-03-13")]
    [InlineData("Adar", null, 5784, "2024-02-10", "2024-04-08")]
    [InlineData("Adar II", 14, 5784, "2024-03-24", "2024-03-24")]
    [InlineData("Kislev", 25, 5783, "2022-12-19", "2022-12-19")]
    public void Dates_become_gregorian_days(string month, int? day, int year, string earliest, string latest)
    {
        var named = MonthNames.Named(month)!.Value;
        var bounds = OtherCalendars.Convert(named.Calendar, year, named.Month, day)!.Value;
        bounds.Earliest.ShouldBe(Day(earliest));
        bounds.Latest.ShouldBe(Day(latest));
    }

    [Theory]
    [InlineData(OtherCalendar.Islamic, 1440, "2018-09-11", "2019-08-30")]
    [InlineData(OtherCalendar.Islamic, 1000, "1591-10-19", "1592-10-07")]
    [InlineData(OtherCalendar.Hebrew, 5784, "2023-09-16", "2024-10-02")]
    public void Years_become_gregorian_days(OtherCalendar calendar, int year, string earliest, string latest)
    {
        var bounds = OtherCalendars.Convert(calendar, year)!.Value;
        bounds.Earliest.ShouldBe(Day(earliest));
        bounds.Latest.ShouldBe(Day(latest));
    }

    [Theory]
    [InlineData(OtherCalendar.Islamic, 1445, 13, null)]
    [InlineData(OtherCalendar.Islamic, 1445, 1, 31)]
    [InlineData(OtherCalendar.Islamic, 1445, 1, 0)]
    [InlineData(OtherCalendar.Islamic, 0, 1, 1)]
    [InlineData(OtherCalendar.Hebrew, 100_000, 1, 1)]
    [InlineData(OtherCalendar.Hebrew, 5784, 4, 30)]
    public void Dates_that_do_not_exist_are_none(OtherCalendar calendar, int year, int? month, int? day) =>
        OtherCalendars.Convert(calendar, year, month, day).ShouldBeNull();

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
