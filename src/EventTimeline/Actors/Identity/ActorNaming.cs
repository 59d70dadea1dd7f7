using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Identity;

/// <summary>Makes actors of clusters: the best name, the kind, aliases, roles and an id that the order of the documents does not change.</summary>
internal static class ActorNaming
{
    private const int MostRoles = 20;

    /// <summary>One actor a cluster, without ids that clash.</summary>
    /// <returns>The actor of each node, by the node's index.</returns>
    public static Actor[] Name(IReadOnlyList<NameNode> nodes, Clusters clusters, ActorKnowledge knowledge)
    {
        var known = knowledge.Known.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var taken = known.Keys.ToHashSet(StringComparer.Ordinal);
        var actors = new Actor[nodes.Count];
        var drafts = clusters.All.Select(members => (Members: members, Actor: Draft(nodes, members, clusters.KnownId(members[0]), known)));
        foreach (var (members, draft) in drafts.OrderByDescending(one => one.Members.Sum(node => nodes[node].Documents)).ThenBy(one => one.Actor.Name, StringComparer.Ordinal).ThenBy(one => nodes[one.Members[0]].Key, StringComparer.Ordinal))
        {
            var actor = draft.Id.Length > 0 ? draft : draft with { Id = FreeId(draft, taken) };
            foreach (var member in members)
            {
                actors[member] = actor;
            }
        }

        return actors;
    }

    private static Actor Draft(IReadOnlyList<NameNode> nodes, IReadOnlyList<int> members, string? knownId, Dictionary<string, Actor> known)
    {
        var kept = knownId is null ? null : known[knownId];
        var kind = kept?.Kind ?? members.Select(member => nodes[member]).GroupBy(node => node.Kind).MaxBy(group => (group.Sum(node => node.Documents), -(int)group.Key))!.Key;
        var forms = Forms(nodes, members);
        var name = kept?.Name ?? Best(forms, kind, nodes[members[0]].Name);
        return new Actor
        {
            Id = knownId ?? "",
            Name = name,
            Kind = kind,
            Aliases = [.. forms.Keys.Concat(kept?.Aliases ?? []).Where(form => form != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Roles = [.. (kept?.Roles ?? []).Concat(members.SelectMany(member => nodes[member].Roles)).DistinctBy(role => role.Title, StringComparer.OrdinalIgnoreCase).Take(MostRoles)],
        };
    }

    private static Dictionary<string, int> Forms(IReadOnlyList<NameNode> nodes, IReadOnlyList<int> members)
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (form, count) in members.SelectMany(member => nodes[member].Forms))
        {
            forms[form] = forms.GetValueOrDefault(form) + count;
        }

        return forms;
    }

    /// <summary>A full name before a short one, words before an acronym, then what most documents write.</summary>
    private static string Best(Dictionary<string, int> forms, ActorKind kind, string otherwise)
    {
        var ranked = forms
            .OrderByDescending(form => Rank(form.Key, kind))
            .ThenByDescending(form => form.Value).ThenByDescending(form => form.Key.Length).ThenBy(form => form.Key, StringComparer.Ordinal);
        return kind == ActorKind.State ? otherwise : ranked.Select(form => form.Key).FirstOrDefault(otherwise);
    }

    private static int Rank(string name, ActorKind kind) =>
        kind == ActorKind.Person
            ? PersonNameParser.Parse(name) is { IsShort: false } person ? person.Parts[0].IsInitial ? 1 : 2 : 0
            : OrganisationNameParser.Parse(name) is { Acronym.Length: > 0 } ? 0 : 1;

    private static string FreeId(Actor actor, HashSet<string> taken)
    {
        var slug = ActorIds.Slug(actor.Name);
        var kinded = $"{slug}-{actor.Kind.ToString().ToLowerInvariant()}";
        var id = taken.Add(slug) ? slug : taken.Add(kinded) ? kinded : "";
        for (var number = 2; id.Length == 0; number++)
        {
            id = taken.Add($"{kinded}-{number}") ? $"{kinded}-{number}" : "";
        }

        return id;
    }
}
