using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Tests.Dates;

/// <summary>Headings of a history that name a year.</summary>
public sealed class SectionTests
{
    private const string History = """
        The war of Oldmere

        The quarrel began in 1905, grew in 1907 and in 1909, and was laid aside in 1910.

        1912: The siege

        The town was taken on 3 May by a company that served until 1919. On 9 June the gates were opened.

        Aftermath

        The walls were pulled down in 1920. The gate followed on 2 July.
        """;

    [Theory]
    [InlineData("3 May", "1912-05-03")]
    [InlineData("9 June", "1912-06-09")]
    [InlineData("2 July", "1920-07-02")]
    public void A_date_below_a_heading_is_of_the_year_that_it_names(string text, string expected) =>
        Resolve(History).Single(date => date.Text == text).Edtf.ShouldBe(expected);

    [Fact]
    public void A_sentence_is_no_heading() =>
        Resolve(History.Replace("1912: The siege", "It was 1912, the year of the siege.", StringComparison.Ordinal))
            .Single(date => date.Text == "9 June").Edtf.ShouldBe("1919-06-09");

    private static IReadOnlyList<ResolvedDate> Resolve(string text)
    {
        var day = new LocalDate(2011, 4, 8);
        var document = new Document { Id = "a", File = "a.txt", Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Body)] };
        var published = new DocumentDate("2011-04-08", new DateBounds(day, day), DateBasis.Given, "given");
        return new DateResolver().Resolve(new AnnotatedDocument(document, []), DatingContext.Empty with { Published = published }).Dates;
    }
}
