using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Mentions;

/// <summary>What common nouns refer to.</summary>
internal static class Nouns
{
    private static readonly HashSet<string> Persons = NameData.Words("Mentions/person-nouns.txt");
    private static readonly Dictionary<string, HashSet<string>> Classes = ReadClasses();
    private static readonly Dictionary<string, ActorKind> Kinds = ReadKinds();

    /// <summary>Whether a singular noun names a human being.</summary>
    public static bool IsPerson(string noun) => Persons.Contains(noun) || (noun.Contains('-', StringComparison.Ordinal) && Persons.Contains(noun[(noun.LastIndexOf('-') + 1)..]));

    /// <summary>The kind of actor that a noun names, or null where it names none.</summary>
    public static ActorKind? KindOf(string noun) => IsPerson(noun) ? ActorKind.Person : Kinds.TryGetValue(noun, out var kind) ? kind : null;

    /// <summary>Whether a noun is of a class of the table, such as <c>organisation</c>, <c>leader</c>, <c>relation</c>.</summary>
    public static bool Is(string noun, string category) => Classes[category].Contains(noun);

    /// <summary>Whether a general noun may refer back to someone who holds the office that a special noun names: "diplomat" to a minister.</summary>
    public static bool Covers(string general, string special) =>
        general == special || (Classes.TryGetValue(general, out var members) && members.Contains(special));

    /// <summary>The gender that a noun tells.</summary>
    public static Gender GenderOf(string noun) =>
        Classes["female"].Contains(noun) ? Gender.Female : Classes["male"].Contains(noun) ? Gender.Male : Gender.Unknown;

    private static Dictionary<string, HashSet<string>> ReadClasses() =>
        NameData.Rows("Mentions/noun-classes.tsv").ToDictionary(row => row[0], row => row[1].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static Dictionary<string, ActorKind> ReadKinds()
    {
        var kinds = new Dictionary<string, ActorKind>(StringComparer.Ordinal);
        foreach (var kind in (ActorKind[])[ActorKind.Organisation, ActorKind.State, ActorKind.Group, ActorKind.Place, ActorKind.Thing])
        {
            foreach (var noun in Classes[kind.ToString().ToLowerInvariant()])
            {
                kinds.TryAdd(noun, kind);
            }
        }

        return kinds;
    }
}
