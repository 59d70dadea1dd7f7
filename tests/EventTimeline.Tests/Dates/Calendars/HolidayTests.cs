using EventTimeline.Dates.Calendars;
using NodaTime;

namespace EventTimeline.Tests.Dates.Calendars;

public sealed class HolidayTests
{
    [Theory]
    [InlineData("Christmas Eve", 2021, "2021-12-24")]
    [InlineData("Thanksgiving", 2021, "2021-11-25")]
    [InlineData("Black Friday", 2021, "2021-11-26")]
    [InlineData("Labor Day", 2021, "2021-09-06")]
    [InlineData("Memorial Day", 2021, "2021-05-31")]
    [InlineData("MLK Day", 2021, "2021-01-18")]
    [InlineData("Mother’s Day", 2021, "2021-05-09")]
    [InlineData("Easter", 2021, "2021-04-04")]
    [InlineData("Easter Sunday", 2008, "2008-03-23")]
    [InlineData("Easter", 1818, "1818-03-22")]
    [InlineData("Good Friday", 1998, "1998-04-10")]
    [InlineData("Mardi Gras", 2020, "2020-02-25")]
    [InlineData("Pentecost", 2021, "2021-05-23")]
    [InlineData("Orthodox Easter", 2021, "2021-05-02")]
    [InlineData("Orthodox Easter", 2017, "2017-04-16")]
    [InlineData("Ramadan", 2021, "2021-04-13/2021-05-12")]
    [InlineData("Eid al-Fitr", 2021, "2021-05-13/2021-05-15")]
    [InlineData("Eid ul-Adha", 2019, "2019-08-11/2019-08-14")]
    [InlineData("Eid al-Fitr", 2000, "2000-01-08/2000-01-10,2000-12-27/2000-12-29")]
    [InlineData("Ashura", 2013, "2013-11-13")]
    [InlineData("Mawlid", 2015, "2015-01-03,2015-12-23")]
    [InlineData("Quds Day", 2021, "2021-05-07")]
    [InlineData("Passover", 2021, "2021-03-28/2021-04-04")]
    [InlineData("Rosh Hashanah", 2021, "2021-09-07/2021-09-08")]
    [InlineData("Yom Kippur", 1973, "1973-10-06")]
    [InlineData("Sukkot", 2023, "2023-09-30/2023-10-06")]
    [InlineData("Hanukkah", 2022, "2022-12-19/2022-12-26")]
    [InlineData("Purim", 2021, "2021-02-26")]
    [InlineData("Purim", 2024, "2024-03-24")]
    [InlineData("Nowruz", 2021, "2021-03-21")]
    [InlineData("Nowruz", 2020, "2020-03-20")]
    [InlineData("Lunar New Year", 2021, "2021-02-12")]
    [InlineData("Tet", 1968, "1968-01-30")]
    [InlineData("Mid-Autumn Festival", 2023, "2023-09-29")]
    [InlineData("Mid-Autumn Festival", 2020, "2020-10-01")]
    [InlineData("Diwali", 2021, "2021-11-04")]
    [InlineData("Diwali", 1850, "")]
    public void Holidays_fall_on_the_days_that_calendars_print(string name, int year, string expected) =>
        string.Join(',', Holidays.Named(name)!.In(year).Select(Write)).ShouldBe(expected);

    [Fact]
    public void Every_holiday_begins_in_the_year_asked_for_and_ends_after_it_begins()
    {
        foreach (var holiday in Holidays.All)
        {
            for (var year = 1990; year <= 2030; year++)
            {
                holiday.In(year).ShouldAllBe(date => date.First.Year == year && date.First <= date.Last, holiday.Key);
                (holiday.In(year).Count > 0 || holiday.Key == "diwali").ShouldBeTrue($"{holiday.Key} {year}");
            }
        }
    }

    [Fact]
    public void Any_year_is_answered() =>
        new[] { int.MinValue, -1, 0, 1, 300, 622, 1582, 9377, 9998, 9999, int.MaxValue }
            .ShouldAllBe(year => Holidays.All.All(holiday => holiday.In(year).Count < 3));

    [Fact]
    public void Names_are_found_however_hyphens_and_apostrophes_are_written()
    {
        Holidays.Named("EID-AL-ADHA")!.Key.ShouldBe("eid-al-adha");
        Holidays.Named("New Year’s  Day")!.Key.ShouldBe("new-years-day");
        Holidays.Named("Tuesday").ShouldBeNull();
        Holidays.WithKey("easter")!.Names.ShouldContain("easter sunday");
    }

    private static string Write(HolidayDate date) => date.First == date.Last ? Iso(date.First) : $"{Iso(date.First)}/{Iso(date.Last)}";

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
