using System.Collections.Frozen;

namespace EventTimeline.Language.Names;

/// <summary>
/// What everyone knows of names: countries with their people, capitals and seats of power, large organisations with acronyms, places, given names, titles.
/// Read from the lists beside this file.
/// </summary>
public static class Gazetteer
{
    // In this order: static fields are filled from the top, and the indices read the lists.
    private static readonly Country[] AllCountries =
        [.. Rows("countries.tsv").Select(row => new Country(row[0], Split(row[1]), Split(row[2]), row[3], Split(row[4])))];

    private static readonly KnownOrganisation[] AllOrganisations = [.. Rows("organisations.tsv").Select(row => new KnownOrganisation(row[0], Split(row[1])))];
    private static readonly FrozenDictionary<string, Country> ByName = Index(country => [country.Name, .. country.OtherNames], StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Country> ByDemonym = Index(country => country.Demonyms, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, Country> BySeat = Index(country => [country.Capital, .. country.Seats], StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, KnownOrganisation> OrganisationByName = AllOrganisations
        .SelectMany(organisation => organisation.OtherNames.Prepend(organisation.Name).Select(name => (name, organisation)))
        .DistinctBy(pair => pair.name)
        .ToFrozenDictionary(pair => pair.name, pair => pair.organisation, StringComparer.Ordinal);

    private static readonly FrozenSet<string> GivenNames = Words("given-names.txt");
    private static readonly FrozenSet<string> Surnames = Words("surnames.txt");
    private static readonly FrozenSet<string> Titles = Rows("titles.txt").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> PlaceNames = Rows("places.txt").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>All countries, in the order of the list.</summary>
    public static IReadOnlyList<Country> Countries => AllCountries;

    /// <summary>All well-known organisations, in the order of the list.</summary>
    public static IReadOnlyList<KnownOrganisation> Organisations => AllOrganisations;

    /// <summary>The country of a name or an abbreviation, capitals as written ("US", not "us"), or null.</summary>
    public static Country? CountryNamed(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The country of an adjective or a name of its people ("Russian", "Danes"), in any case, or null.</summary>
    public static Country? CountryOfDemonym(string word) => ByDemonym.GetValueOrDefault(word);

    /// <summary>The country whose capital or seat of power this is ("Moscow", "Downing Street"), in any case, or null.</summary>
    public static Country? CountryOfSeat(string name) => BySeat.GetValueOrDefault(name);

    /// <summary>The well-known organisation of a name or an acronym, capitals as written, or null.</summary>
    public static KnownOrganisation? OrganisationNamed(string name) => OrganisationByName.GetValueOrDefault(name);

    /// <summary>Whether the word is a given name somewhere, in any case.</summary>
    public static bool IsGivenName(string word) => GivenNames.Contains(word);

    /// <summary>Whether the word is a frequent family name somewhere, in any case.</summary>
    public static bool IsSurname(string word) => Surnames.Contains(word);

    /// <summary>Whether the words are a title, a rank or an office ("Maj. Gen." without full stops: "maj gen"), in any case.</summary>
    public static bool IsTitle(string words) => Titles.Contains(words);

    /// <summary>Whether this is a city, a region or another place of the list, or a capital, in any case; countries are not.</summary>
    public static bool IsPlace(string name) => PlaceNames.Contains(name) || (BySeat.TryGetValue(name, out var country) && country.Capital.Equals(name, StringComparison.OrdinalIgnoreCase));

    internal static IEnumerable<string[]> Rows(string name) => DataFile.Rows($"Language/Names/{name}");

    internal static FrozenSet<string> Words(string name) =>
        Rows(name).SelectMany(row => row[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, Country> Index(Func<Country, IEnumerable<string>> names, StringComparer comparer) =>
        AllCountries.SelectMany(country => names(country).Select(name => (name, country)))
            .DistinctBy(pair => pair.name, comparer)
            .ToFrozenDictionary(pair => pair.name, pair => pair.country, comparer);

    private static string[] Split(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
