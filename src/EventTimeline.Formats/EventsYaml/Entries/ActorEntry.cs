using EventTimeline.Actors;
using EventTimeline.Formats.EventsYaml.Syntax;
using EventTimeline.Merging;

namespace EventTimeline.Formats.EventsYaml.Entries;

/// <summary>Reads an actor's entry.</summary>
internal static class ActorEntry
{
    private static readonly string[] Keys = ["id", "name", "kind", "aliases", "roles", "maybe-same", "same", "different", "by-hand", "stamp"];
    private static readonly string[] RoleKeys = ["title", "period", "note"];
    private static readonly string[] DoubtKeys = ["actor", "score", "because"];

    public static Actor? Read(YamlNode node, Problems problems, List<DoubtfulActorMerge> doubts, List<(ActorVerdict Verdict, YamlNode At)> verdicts)
    {
        if (EntryReader.Of(node, problems, "an actor", Keys) is not { } entry)
        {
            return null;
        }

        var id = entry.Required("id");
        Doubts(entry, id, doubts);
        Verdicts(entry, id, "same", true, verdicts);
        Verdicts(entry, id, "different", false, verdicts);
        return new Actor
        {
            Id = id,
            Name = entry.Required("name"),
            Kind = entry.Word("kind", ActorKind.Person),
            Aliases = [.. entry.Texts("aliases").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Roles = Roles(entry),
        };
    }

    private static List<ActorRole> Roles(EntryReader entry)
    {
        var roles = new List<ActorRole>();
        foreach (var item in entry.List("roles"))
        {
            if (item is YamlScalar plain)
            {
                roles.Add(new ActorRole(plain.Text));
            }
            else if (EntryReader.Of(item, entry.Problems, "a role", RoleKeys) is { } role)
            {
                roles.Add(new ActorRole(role.Required("title"), role.Text("period"), role.Text("note")));
            }
        }

        return roles;
    }

    private static void Doubts(EntryReader entry, string id, List<DoubtfulActorMerge> doubts)
    {
        foreach (var item in entry.List("maybe-same"))
        {
            if (EntryReader.Of(item, entry.Problems, "a doubtful pair", DoubtKeys) is { } doubt)
            {
                doubts.Add(new DoubtfulActorMerge(id, doubt.Required("actor"), doubt.Share("score", 0), doubt.Text("because") ?? ""));
            }
        }
    }

    private static void Verdicts(EntryReader entry, string id, string key, bool same, List<(ActorVerdict Verdict, YamlNode At)> verdicts)
    {
        foreach (var item in entry.List(key))
        {
            var other = item is YamlMapping map ? map["actor"] : item;
            if (other is YamlScalar { Text: not "" } actor)
            {
                verdicts.Add((new ActorVerdict(id, actor.Text, same), actor));
            }
            else
            {
                entry.Problems.Error(item, $"the id of an actor is expected in '{key}'");
            }
        }
    }
}
