using EventTimeline.Actors;

namespace EventTimeline.Merging;

/// <summary>The actors of the whole collection, and which of them each document's actors are.</summary>
/// <param name="Actors">One entry an actor, by id.</param>
/// <param name="Index">For each document by id, for each of its local actors, the position in <paramref name="Actors"/>, or -1 for one that has no entry.</param>
/// <param name="Doubtful">Pairs that may be one.</param>
public sealed record CollectionActors(
    IReadOnlyList<Actor> Actors,
    IReadOnlyDictionary<string, IReadOnlyList<int>> Index,
    IReadOnlyList<DoubtfulActorMerge> Doubtful)
{
    /// <summary>Position of a document's local actor, or -1.</summary>
    public int Of(string document, int local) =>
        Index.TryGetValue(document, out var index) && local >= 0 && local < index.Count ? index[local] : -1;
}
