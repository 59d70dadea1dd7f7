using EventTimeline.Actors.Names;
using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Words that tell what a name names: "Bank", "Party", "River", "Flight".</summary>
internal static class OrganisationWords
{
    private static readonly HashSet<string> Organisations =
        [.. DataFile.Rows("Language/Names/organisation-words.txt").Select(row => row[0].ToLowerInvariant()), .. NameData.Words("Mentions/firm-words.txt")];

    private static readonly HashSet<string> Places =
        [.. DataFile.Rows("Language/Names/places.txt").Concat(DataFile.Rows("Actors/Mentions/place-abbreviations.txt")).Select(row => row[0])];

    private static readonly HashSet<string> PlaceWords =
    [
        "city", "street", "st", "avenue", "road", "river", "lake", "sea", "ocean", "island", "islands", "mountain", "mountains", "mount", "mt", "valley", "bay", "gulf", "peninsula",
        "strip", "bank", "province", "county", "district", "region", "desert", "strait", "canal", "airport", "square", "park", "bridge", "hills", "heights", "coast", "beach",
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "town", "village", "township", "territory", "territories", "port", "cape", "plaza", "tower",
    ];

    private static readonly HashSet<string> Known =
        [.. DataFile.Rows("Language/Names/organisations.tsv").SelectMany(row => row.SelectMany(cell => cell.Split(';'))).Where(name => name.Length > 1)];

    // What is neither a person nor an organisation: laws, events, works.
    private static readonly HashSet<string> ThingWords =
    [
        "act", "bill", "law", "treaty", "accord", "accords", "agreement", "constitution", "resolution", "article", "figure", "tab", "cyclone", "hurricane", "typhoon", "storm", "war",
        "revolution", "intifada", "uprising", "award", "awards", "prize", "cup", "games", "festival", "plan", "deal", "declaration", "protocol", "amendment", "chapter", "section",
        "table", "summit", "conference", "olympics", "championship", "operation", "code", "charter", "convention", "century", "day", "week", "project", "programme", "program",
    ];

    // Heads of names that go on with "of": "Ministry of Justice", "University of Cairo".
    private static readonly HashSet<string> OfHeads =
    [
        "bank", "ministry", "university", "department", "house", "court", "bureau", "institute", "college", "board", "council", "commission", "committee", "office", "front", "party",
        "church", "academy", "association", "federation", "league", "society", "museum", "school", "chamber", "organization", "organisation", "union", "army", "brigade", "islands",
        "isle", "gulf", "bay", "sea", "cape", "strait", "state", "states", "republic", "kingdom", "city", "duke", "prince", "knights", "sons", "centers", "centre", "center", "center",
        "faculty", "coordinator", "friends", "doctors", "guardians", "soldiers", "voice", "congress", "senate", "convention", "battle", "treaty", "declaration", "hospital",
    ];

    /// <summary>Whether a name with this word names an organisation.</summary>
    public static bool Is(string word) => Organisations.Contains(word.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal));

    /// <summary>Whether it is a well-known organisation.</summary>
    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>Whether a name with this word at its end names a law, an event or a work.</summary>
    public static bool IsThingWord(string word) => ThingWords.Contains(word.ToLowerInvariant());

    /// <summary>Whether a name that ends with this word names a place.</summary>
    public static bool IsPlaceWord(string word) => PlaceWords.Contains(word.ToLowerInvariant().TrimEnd('.'));

    /// <summary>Whether a name of two words that begins with this word names a place: "Fort Lee", "Lake Erie".</summary>
    public static bool OpensPlace(string word) => word is "Fort" or "Port" or "Mount" or "Mt." or "Mt" or "Lake" or "Cape" or "Camp" or "Point" or "Las" or "Los" or "Isle";

    /// <summary>Whether the whole name is a known place.</summary>
    public static bool IsPlace(string name) => Places.Contains(name);

    /// <summary>Whether a name may go on with "of" after this word.</summary>
    public static bool Heads(string word) => OfHeads.Contains(word.ToLowerInvariant()) || Is(word);
}
