namespace EventTimeline.Tests.Events.Participants;

/// <summary>Coordinated phrases with dates of their own are events of their own.</summary>
public sealed class BranchTests
{
    [Theory]
    [InlineData("Anna Berg met in 2010 with Tomas Reyl in Oslo and with Petra Lindqvist in Bergen in 2015.", "2010 Anna Berg meets with Tomas Reyl in Oslo; 2015 Anna Berg meets with Petra Lindqvist")]
    [InlineData("Anna Berg visited Paris on May 3, 2012 and London on June 5, 2013.", "2012-05-03 Anna Berg visits Paris; 2013-06-05 Anna Berg visits London")]
    [InlineData("Anna Berg met Tomas Reyl and Petra Lindqvist in 2010.", "2010 Anna Berg meets Tomas Reyl and Petra Lindqvist")]
    [InlineData("Anna Berg met Tomas Reyl in Oslo and Bergen in 2010.", "2010 Anna Berg meets Tomas Reyl in Oslo and Bergen")]
    public void Each_has_its_date_and_its_partner(string text, string expected) =>
        string.Join("; ", Reading.Of(text).Events.Select(mention => $"{mention.Date.Edtf} {mention.Title}")).ShouldBe(expected);

    [Fact]
    public void Each_stands_on_words_of_its_own()
    {
        var reading = Reading.Of("Anna Berg met in 2010 with Tomas Reyl in Oslo and with Petra Lindqvist in Bergen in 2015.");
        reading.Events.Select(mention => mention.Trigger).ShouldBeUnique();
        reading.Events.Select(mention => string.Join(", ", mention.Participants.Select(participant => reading.NameOf(participant.Actor))))
            .ShouldBe(["Anna Berg, Tomas Reyl", "Anna Berg, Petra Lindqvist"]);
    }
}
