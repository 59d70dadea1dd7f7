using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Tests.Dates.Anchoring;

/// <summary>Weekdays in a text of which no more than the month of writing is known.</summary>
public sealed class WeekdayTests
{
    [Theory]
    [InlineData("The minister resigned on Thursday.", "[2021-04-01..2021-04-29]")]
    [InlineData("The minister will resign on Monday.", "[2021-04-05..2021-05-03]")]
    [InlineData("The minister resigned on Wednesday.", "[2021-03-31..2021-04-28]")]
    public void The_day_is_one_of_several(string text, string expected)
    {
        var date = Only(text, new DateBounds(new LocalDate(2021, 4, 1), new LocalDate(2021, 4, 30)));
        date.Edtf.ShouldBe(expected);
        date.Basis.ShouldBe(DateBasis.DocumentDate);
        date.Bounds.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void Within_a_year_it_stays_unknown() =>
        Only("The minister resigned on Thursday.", new DateBounds(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31))).Bounds.IsOpen.ShouldBeTrue();

    private static ResolvedDate Only(string text, DateBounds written)
    {
        var document = new Document { Id = "a", File = "a.txt", Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Body)] };
        var published = new DocumentDate("x", written, DateBasis.Given, "given");
        return new DateResolver().Resolve(new AnnotatedDocument(document, []), new DatingContext(published, [])).Dates.ShouldHaveSingleItem();
    }
}
