using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Tests.Dates;

/// <summary>Two dates that are the ends of one interval.</summary>
public sealed class DateRangeTests
{
    [Theory]
    [InlineData("It ran from May 3 to June 7, 2005.", "2005-05-03/2005-06-07")]
    [InlineData("He governed between 2007 and 2009.", "2007/2009")]
    [InlineData("The siege (1992–1996) was long.", "1992/1996")]
    [InlineData("The fair is held on May 3–5, 2012.", "2012-05-03/2012-05-05")]
    [InlineData("The strike of 9-12 May 2010 ended.", "2010-05-09/2010-05-12")]
    [InlineData("The season of 2009-10 was cold.", "2009/2010")]
    [InlineData("Prices rose from January until March.", "2011-01/2011-03")]
    public void The_ends_of_an_interval_know_the_whole_of_it(string text, string expected)
    {
        var dates = Resolve(text);
        dates.Count.ShouldBe(2);
        dates.ShouldAllBe(date => date.Range!.Edtf == expected);
        dates[0].Range!.Bounds.ShouldBe(new DateBounds(dates[0].Bounds.Earliest, dates[1].Bounds.Latest));
        dates[0].Range!.Text.ShouldBe(text[dates[0].Span.Start..dates[1].Span.End]);
    }

    [Theory]
    [InlineData("They met on May 3 and on June 7, 2005.")]
    [InlineData("It happened in 2007 and 2009.")]
    [InlineData("It fell from 1996 to 1992 in the list.")]
    public void Two_dates_that_open_no_interval_stand_alone(string text) => Resolve(text).ShouldAllBe(date => date.Range == null);

    private static IReadOnlyList<ResolvedDate> Resolve(string text)
    {
        var day = new LocalDate(2011, 4, 8);
        var document = new Document { Id = "a", File = "a.txt", Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Body)] };
        var published = new DocumentDate("2011-04-08", new DateBounds(day, day), DateBasis.Given, "given");
        return new DateResolver().Resolve(new AnnotatedDocument(document, []), DatingContext.Empty with { Published = published }).Dates;
    }
}
