using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Coreference;

/// <summary>Which nouns may refer back to a named organisation.</summary>
internal static class OrganisationNouns
{
    private static readonly string[][] Families =
    [
        ["movement", "group", "faction", "party", "organisation", "organization", "militia"],
        ["company", "firm", "corporation", "manufacturer", "maker", "giant", "retailer", "startup", "supplier", "automaker", "carmaker", "airline", "bank", "developer", "conglomerate", "publisher"],
        ["court", "tribunal"],
        ["agency", "bureau", "ministry", "department", "office", "administration", "commission", "committee", "authority", "police"],
        ["newspaper", "magazine", "network", "channel", "broadcaster", "website", "station", "daily"],
        ["union", "bloc", "alliance", "federation", "confederation", "league", "nations"],
        ["council"],
        ["university", "college", "school", "institute"],
        ["team", "club", "band"],
        ["parliament", "legislature", "assembly", "house", "senate", "congress", "knesset"],
    ];

    /// <summary>Whether a word of the name is the noun: "the court" for the International Criminal Court.</summary>
    public static bool InName(string noun, IEnumerable<string> names) =>
        names.Any(name => name.Contains(' ', StringComparison.Ordinal) && name.Split(' ').Any(word => Letters.Fold(word).Trim('.', ',') == noun));

    /// <summary>Whether nothing that is known of the organisation speaks against the noun.</summary>
    public static bool MayBe(string noun, Entity entity)
    {
        var family = Array.FindIndex(Families, members => members.Contains(noun));
        if (family < 0)
        {
            return false;
        }

        foreach (var known in entity.Nouns.Concat(entity.Names.Keys.SelectMany(name => name.Split(' ')).Select(Letters.Fold)))
        {
            var other = Array.FindIndex(Families, members => members.Contains(known));
            if (other >= 0 && other != family)
            {
                return false;
            }
        }

        return family <= 1;
    }
}
