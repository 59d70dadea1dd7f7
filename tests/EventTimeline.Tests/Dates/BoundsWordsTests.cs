using EventTimeline.Dates;
using NodaTime.Text;

namespace EventTimeline.Tests.Dates;

public sealed class BoundsWordsTests
{
    [Theory]
    [InlineData("2021-05-22", "2021-05-22", "22 May 2021", "on 22 May 2021")]
    [InlineData("2021-05-01", "2021-05-31", "May 2021", "in May 2021")]
    [InlineData("2020-02-01", "2020-02-29", "February 2020", "in February 2020")]
    [InlineData("2021-01-01", "2021-12-31", "2021", "in 2021")]
    [InlineData("2021-01-01", "2021-03-31", null, "between 1 January 2021 and 31 March 2021")]
    [InlineData("2021-03-30", "2021-04-27", null, "between 30 March 2021 and 27 April 2021")]
    [InlineData("2015-06-07", null, null, "not before 7 June 2015")]
    [InlineData(null, "2015-06-07", null, "not after 7 June 2015")]
    [InlineData(null, null, null, null)]
    public void Bounds_are_said_as_a_person_says_them(string? earliest, string? latest, string? words, string? when)
    {
        var bounds = new DateBounds(Day(earliest), Day(latest));
        BoundsWords.Of(bounds).ShouldBe(words);
        BoundsWords.When(bounds).ShouldBe(when);
    }

    private static NodaTime.LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
