using EventTimeline.Dates;
using EventTimeline.Documents;

namespace EventTimeline.Tests.Dates.Publication;

public sealed class StatedDateTests
{
    [Theory]
    [InlineData("2021-04-08", "2021-04-08")]
    [InlineData("2021-04-08T10:12:00Z", "2021-04-08T10:12:00Z")]
    [InlineData("2021-04-08 10:12:00", "2021-04-08")]
    [InlineData("2021-04", "2021-04")]
    [InlineData("2021", "2021")]
    [InlineData("2021-04?", "2021-04?")]
    [InlineData("Wednesday 4 December 2019 - 20:13", "2019-12-04")]
    [InlineData("Published: April 8, 2021 10:12 AM EDT", "2021-04-08")]
    [InlineData("Updated 10:12 AM, Apr. 8, 2021", "2021-04-08")]
    [InlineData("08.04.2021", "2021-04-08")]
    [InlineData("2021/04/08", "2021-04-08")]
    [InlineData("Thu, 08 Apr 2021 10:12:00 +0000", "2021-04-08")]
    [InlineData("8th April 2021", "2021-04-08")]
    [InlineData("24/08/2021", "2021-08-24")]
    [InlineData("08/24/2021", "2021-08-24")]
    [InlineData("04/08/2021", "[2021-04-08,2021-08-04]")]
    [InlineData("08/08/2021", "2021-08-08")]
    [InlineData("GAZA, April 8, 2021 (Agency)", "2021-04-08")]
    [InlineData("31/02/2021", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void Stated_dates_are_read(string text, string? edtf) => Published(new StatedDate(text, StatedDateSource.Metadata)).Edtf.ShouldBe(edtf);

    [Theory]
    [InlineData("report_20210408", "2021-04-08")]
    [InlineData("2021-04-08-the-vote", "2021-04-08")]
    [InlineData("the-vote-april-8-2021", "2021-04-08")]
    [InlineData("000_e52e25eb17b03e11", null)]
    [InlineData("002_60f06f2f964cb242", null)]
    [InlineData("flight-1987", null)]
    [InlineData("830837", null)]
    public void File_names_are_read_with_care(string name, string? edtf) => Published(new StatedDate(name, StatedDateSource.FileName)).Edtf.ShouldBe(edtf);

    [Fact]
    public void The_most_trusted_source_wins_and_disagreement_is_reported()
    {
        var document = PublicationSamples.Document(
            "Text.", new StatedDate("April 18, 2021", StatedDateSource.Dateline), new StatedDate("2021-04-08", StatedDateSource.FrontMatter));
        var published = PublicationSamples.Date(document, out var diagnostics);
        published.Edtf.ShouldBe("2021-04-08");
        published.Basis.ShouldBe(DateBasis.Stated);
        published.Because.ShouldBe("stated in the front matter: '2021-04-08'");
        diagnostics.Single().Message.ShouldBe(
            "stated dates disagree: '2021-04-08' (in the front matter) is taken, not 'April 18, 2021' (in the header line)");
    }

    [Fact]
    public void A_day_between_sources_is_no_disagreement()
    {
        var document = PublicationSamples.Document(
            "Text.", new StatedDate("April 9, 2021", StatedDateSource.Dateline), new StatedDate("2021-04-08", StatedDateSource.Metadata));
        PublicationSamples.Date(document, out var diagnostics).Edtf.ShouldBe("2021-04-08");
        diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Another_stated_date_decides_between_day_and_month() =>
        Published(new StatedDate("04/08/2021", StatedDateSource.Metadata), new StatedDate("4 August 2021", StatedDateSource.Dateline))
            .Edtf.ShouldBe("2021-08-04");

    [Fact]
    public void The_text_decides_between_day_and_month()
    {
        var document = PublicationSamples.Document("The minister was killed on July 30, 2021.", new StatedDate("04/08/2021", StatedDateSource.Metadata));
        PublicationSamples.Date(document, out _).Edtf.ShouldBe("2021-08-04");
    }

    [Fact]
    public void A_stated_date_before_what_the_text_tells_is_reported()
    {
        var document = PublicationSamples.Document("The minister was killed on July 30, 2021.", new StatedDate("2020-01-02", StatedDateSource.Metadata));
        PublicationSamples.Date(document, out var diagnostics).Edtf.ShouldBe("2020-01-02");
        diagnostics.Single().Message.ShouldContain("does not fit: the text tells of 'July 30, 2021' as past");
    }

    [Fact]
    public void A_wrong_weekday_is_reported()
    {
        var document = PublicationSamples.Document("Text.", new StatedDate("Monday 4 December 2019", StatedDateSource.Dateline));
        PublicationSamples.Date(document, out var diagnostics);
        diagnostics.Single().Message.ShouldContain("is a Wednesday, not a Monday");
    }

    private static DocumentDate Published(params StatedDate[] stated) => PublicationSamples.Date(PublicationSamples.Document("Text.", stated), out _);
}
