using EventTimeline.Actors;
using EventTimeline.Events;

namespace EventTimeline.Merging;

/// <summary>Takes actors of different documents for one where a name is the same, letter for letter.</summary>
internal static class ExactNames
{
    public static CollectionActors Unify(IReadOnlyList<DocumentEvents> documents)
    {
        var byName = documents
            .SelectMany(document => document.Actors.Actors.Where(actor => actor.IsNamed).Select(actor => (document.Document.Id, Actor: actor)))
            .GroupBy(one => one.Actor.Name, StringComparer.Ordinal)
            .OrderBy(group => Slug.Of(group.Key), StringComparer.Ordinal).ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var actors = new List<Actor>();
        var index = documents.ToDictionary(document => document.Document.Id, document => Enumerable.Repeat(-1, document.Actors.Actors.Count).ToArray());
        var ids = new HashSet<string>();
        foreach (var group in byName)
        {
            var id = Slug.Of(group.Key);
            for (var n = 2; !ids.Add(id); n++)
            {
                id = $"{Slug.Of(group.Key)}-{n}";
            }

            foreach (var (document, actor) in group)
            {
                index[document][actor.Index] = actors.Count;
            }

            actors.Add(new Actor
            {
                Id = id,
                Name = group.Key,
                Kind = group.OrderBy(one => one.Id, StringComparer.Ordinal).First().Actor.Kind,
                Aliases = [.. group.SelectMany(one => one.Actor.Names).Where(name => name != group.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                Roles = [.. group.SelectMany(one => one.Actor.Roles).Distinct().OrderBy(role => role.Title, StringComparer.Ordinal)],
            });
        }

        return new CollectionActors(actors, index.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<int>)pair.Value), []);
    }
}
