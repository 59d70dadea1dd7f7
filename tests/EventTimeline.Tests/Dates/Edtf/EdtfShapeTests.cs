using EventTimeline.Dates;
using EventTimeline.Dates.Edtf;
using NodaTime;

namespace EventTimeline.Tests.Dates.Edtf;

public sealed class EdtfShapeTests
{
    private static readonly EdtfDate May22 = EdtfDate.OfDay(new LocalDate(2006, 5, 22));

    [Theory]
    [InlineData("2006-01-11", "2006-01-20", "[2006-01-11..2006-01-20]")]
    [InlineData("2006-01-11", "2006-01-11", "2006-01-11")]
    [InlineData("2006-02-01", "2006-02-28", "2006-02")]
    [InlineData("2006-02-01", "2006-03-31", "[2006-02..2006-03]")]
    [InlineData("2006-01-01", "2006-12-31", "2006")]
    [InlineData("1990-01-01", "1999-12-31", "199X")]
    [InlineData("1991-01-01", "2000-12-31", "[1991..2000]")]
    [InlineData("1900-01-01", "1999-12-31", "19XX")]
    [InlineData(null, "2006-04-30", "[..2006-04-30]")]
    [InlineData("2006-05-01", null, "[2006-05-01..]")]
    [InlineData("2006-01-01", null, "[2006..]")]
    [InlineData(null, "2006-12-31", "[..2006]")]
    public void Bounds_become_the_shortest_value(string? earliest, string? latest, string edtf) =>
        EdtfValue.FromBounds(new DateBounds(Day(earliest), Day(latest)))!.ToString().ShouldBe(edtf);

    [Fact]
    public void Values_are_built_as_they_are_read()
    {
        EdtfDate.OfAnnualDay(new AnnualDate(5, 22)).ToString().ShouldBe("XXXX-05-22");
        EdtfDate.OfAnnualMonth(5).ToString().ShouldBe("XXXX-05");
        EdtfDate.OfYear(1850).As(EdtfQualification.Approximate).ToString().ShouldBe("1850~");
        EdtfDate.OfYear(-17000).ToString().ShouldBe("Y-17000");
        EdtfDate.OfMonth(2006, 22).ToString().ShouldBe("2006-22");
        EdtfDate.OfDecade(1995).ToString().ShouldBe("199X");
        EdtfDate.OfCentury(1995).ToString().ShouldBe("19XX");
        EdtfInterval.Since(EdtfDate.OfYear(2006)).ToString().ShouldBe("2006/..");
        EdtfInterval.From(EdtfDate.OfYear(2006)).ToString().ShouldBe("2006/");
        EdtfInterval.Until(May22).ToString().ShouldBe("/2006-05-22");
        EdtfSet.OneOf(May22, EdtfDate.OfYear(2007)).ToString().ShouldBe("[2006-05-22,2007]");
        EdtfSet.AllOf(May22).ToString().ShouldBe("{2006-05-22}");
    }

    [Fact]
    public void What_cannot_be_is_not_built()
    {
        Should.Throw<ArgumentException>(() => EdtfInterval.Between(May22, EdtfDate.OfYear(2005)));
        Should.Throw<ArgumentException>(() => EdtfSet.OneOf());
        Should.Throw<ArgumentOutOfRangeException>(() => EdtfDate.OfMonth(2006, 13));
        Should.Throw<ArgumentOutOfRangeException>(() => EdtfDate.OfDecade(-5));
    }

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
