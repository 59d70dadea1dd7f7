using EventTimeline.Language.Names;

namespace EventTimeline.Tests.Language.Names;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("France", "France")]
    [InlineData("US", "United States")]
    [InlineData("Burma", "Myanmar")]
    [InlineData("us", null)]
    [InlineData("Atlantis", null)]
    public void Countries_are_known_by_all_their_names(string name, string? country) => Gazetteer.CountryNamed(name)?.Name.ShouldBe(country);

    [Theory]
    [InlineData("russian", "Russia")]
    [InlineData("Danes", "Denmark")]
    [InlineData("table", null)]
    public void Peoples_belong_to_countries(string word, string? country) => Gazetteer.CountryOfDemonym(word)?.Name.ShouldBe(country);

    [Theory]
    [InlineData("Moscow", "Russia")]
    [InlineData("Downing Street", "United Kingdom")]
    [InlineData("Boston", null)]
    public void Seats_of_power_stand_for_countries(string place, string? country) => Gazetteer.CountryOfSeat(place)?.Name.ShouldBe(country);

    [Theory]
    [InlineData("IAEA", "International Atomic Energy Agency")]
    [InlineData("World Bank", "World Bank")]
    [InlineData("iaea", null)]
    public void Organisations_are_known_by_acronyms(string name, string? organisation) => Gazetteer.OrganisationNamed(name)?.Name.ShouldBe(organisation);

    [Fact]
    public void Single_words_are_told_apart()
    {
        Gazetteer.IsGivenName("Fatima").ShouldBeTrue();
        Gazetteer.IsGivenName("Parliament").ShouldBeFalse();
        Gazetteer.IsSurname("Kowalski").ShouldBeTrue();
        Gazetteer.IsSurname("parliament").ShouldBeFalse();
        Gazetteer.IsTitle("maj gen").ShouldBeTrue();
        Gazetteer.IsTitle("bakery").ShouldBeFalse();
        Gazetteer.IsPlace("Mosul").ShouldBeTrue();
        Gazetteer.IsPlace("Nairobi").ShouldBeTrue();
        Gazetteer.IsPlace("Kremlin").ShouldBeFalse();
    }

    [Fact]
    public void Every_row_is_whole()
    {
        Gazetteer.Countries.Count.ShouldBeGreaterThan(190);
        Gazetteer.Countries.ShouldAllBe(country => country.Name.Length > 0 && country.Demonyms.Count > 0 && country.Capital.Length > 0);
        Gazetteer.Organisations.Count.ShouldBeGreaterThan(300);
        Gazetteer.Countries.Select(country => country.Name).ShouldBeUnique();
        Gazetteer.Organisations.Select(organisation => organisation.Name).ShouldBeUnique();
        Gazetteer.Organisations.ShouldAllBe(organisation => organisation.OtherNames.All(name => name.Trim() == name && name.Length > 0));
    }
}
