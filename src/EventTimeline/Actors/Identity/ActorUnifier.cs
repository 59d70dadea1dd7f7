namespace EventTimeline.Actors.Identity;

/// <summary>Tells which actors of different documents are one. Thread-safe; the result does not depend on the documents' order.</summary>
public sealed class ActorUnifier
{
    /// <summary>Unifies the actors of a collection.</summary>
    /// <param name="documents">Every document once.</param>
    /// <param name="knowledge">What a person decided before.</param>
    public ActorClustering Unify(IReadOnlyList<ActorDocument> documents, ActorKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(knowledge);
        var byName = new SortedDictionary<string, Actor>(StringComparer.Ordinal);
        var ids = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            ids[document.Document] = [.. document.Actors.Actors.Select(actor => Add(byName, actor).Id)];
        }

        return new ActorClustering([.. byName.Values], [], [], ids);
    }

    private static Actor Add(SortedDictionary<string, Actor> actors, LocalActor local)
    {
        var id = ActorIds.Slug(local.Name);
        if (!actors.TryGetValue(id, out var actor))
        {
            actors[id] = actor = new Actor { Id = id, Name = local.Name, Kind = local.Kind, Roles = local.Roles };
        }

        return actor;
    }
}
