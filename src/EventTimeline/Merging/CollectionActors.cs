using EventTimeline.Actors;
using EventTimeline.Actors.Identity;

namespace EventTimeline.Merging;

/// <summary>The actors of the whole collection, and which of them each document's actors are, by position.</summary>
internal sealed class CollectionActors
{
    private readonly Dictionary<string, int[]> _index;

    private CollectionActors(IReadOnlyList<Actor> actors, Dictionary<string, int[]> index)
    {
        Actors = actors;
        _index = index;
    }

    /// <summary>One entry an actor, by id.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>Numbers the actors of a clustering.</summary>
    public static CollectionActors Of(ActorClustering clustering)
    {
        var positions = new Dictionary<string, int>(clustering.Actors.Count, StringComparer.Ordinal);
        for (var i = 0; i < clustering.Actors.Count; i++)
        {
            positions[clustering.Actors[i].Id] = i;
        }

        var index = new Dictionary<string, int[]>(clustering.Ids.Count, StringComparer.Ordinal);
        foreach (var (document, ids) in clustering.Ids)
        {
            index[document] = [.. ids.Select(id => positions.GetValueOrDefault(id, -1))];
        }

        return new CollectionActors(clustering.Actors, index);
    }

    /// <summary>Position of a document's local actor, or -1 for one that has no entry.</summary>
    public int Of(string document, int local) =>
        _index.TryGetValue(document, out var index) && local >= 0 && local < index.Length ? index[local] : -1;

    /// <summary>The positions of all actors of a document, each once.</summary>
    public IEnumerable<int> In(string document) => _index.GetValueOrDefault(document, []).Where(actor => actor >= 0).Distinct();
}
