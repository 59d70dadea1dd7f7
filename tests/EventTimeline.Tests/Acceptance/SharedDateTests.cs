using EventTimeline.Dates;
using NodaTime;

namespace EventTimeline.Tests.Acceptance;

/// <summary>What the dates of the five articles have to be.</summary>
public sealed class SharedDateTests
{
    [Fact]
    public void The_header_states_when_the_analysis_was_written()
    {
        var published = SharedSeeds.Article("004").Dates.Published;
        published.Basis.ShouldBe(DateBasis.Stated);
        published.Bounds.ShouldBe(new DateBounds(new LocalDate(2019, 12, 4), new LocalDate(2019, 12, 4)));
    }

    [Theory]
    [InlineData("000")]
    [InlineData("002")]
    public void Articles_without_a_date_are_inferred_to_lie_in_april_2021(string article)
    {
        var published = SharedSeeds.Article(article).Dates.Published;
        published.Basis.ShouldBe(DateBasis.Inferred);
        new DateBounds(new LocalDate(2021, 4, 1), new LocalDate(2021, 4, 30)).Contains(published.Bounds).ShouldBeTrue(published.ToString());
        published.Because.ShouldContain("next month");
    }

    [Fact]
    public void A_year_that_nothing_tells_is_not_made_up()
    {
        var date = SharedSeeds.Dates("003", "Sept. 18").ShouldHaveSingleItem();
        date.Edtf.ShouldBe("XXXX-09-18");
    }

    [Theory]
    [InlineData("004", "October last year", "2018-10")]
    [InlineData("004", "mid-July", "2019-07")]
    [InlineData("004", "early 2020", "2020")]
    [InlineData("002", "Last month", "2021-03")]
    [InlineData("002", "2015", "2015")]
    [InlineData("002", "May 22", "2021-05-22")]
    [InlineData("002", "July 31", "2021-07-31")]
    [InlineData("000", "August 31", "2021-08-31")]
    public void Expressions_mean_what_a_careful_reader_takes_them_for(string article, string words, string value)
    {
        var dates = SharedSeeds.Dates(article, words);
        dates.ShouldNotBeEmpty();
        dates.ShouldAllBe(date => date.Value.StartsWith(value, StringComparison.Ordinal));
    }
}
