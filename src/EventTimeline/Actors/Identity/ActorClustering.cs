namespace EventTimeline.Actors.Identity;

/// <summary>The actors of one document, for unification.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Actors">Its actors and their mentions.</param>
public sealed record ActorDocument(string Document, DocumentActors Actors);

/// <summary>What a person decided about two names.</summary>
/// <param name="First">One name.</param>
/// <param name="Second">The other.</param>
/// <param name="Same">Whether both name one actor.</param>
public sealed record ActorDecision(string First, string Second, bool Same);

/// <summary>What is known before the documents are compared.</summary>
/// <param name="Known">
/// Actors that a person keeps: all names of one are one actor, which keeps its id, name and kind; names of two are two actors.
/// </param>
/// <param name="Decisions">Pairs that a person accepted or refused.</param>
public sealed record ActorKnowledge(IReadOnlyList<Actor> Known, IReadOnlyList<ActorDecision> Decisions)
{
    /// <summary>Nothing is known.</summary>
    public static ActorKnowledge None { get; } = new([], []);
}

/// <summary>Two names that were taken for one actor, and why.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="First">One name.</param>
/// <param name="Second">The other.</param>
/// <param name="Score">0 to 1; the higher, the surer.</param>
/// <param name="Because">The reasons in words.</param>
public sealed record ActorMerge(string Actor, string First, string Second, double Score, string Because);

/// <summary>Two actors that may be one; kept apart until a person decides.</summary>
/// <param name="First">Id of one; the lesser in ordinal order.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Score">0 to 1; the higher, the likelier they are one.</param>
/// <param name="Because">The reasons in words.</param>
public sealed record DoubtfulActors(string First, string Second, double Score, string Because);

/// <summary>The actors of a whole collection. Does not depend on the order of the documents.</summary>
/// <param name="Actors">By id.</param>
/// <param name="Merges">Every pair of names that was joined, by actor and name.</param>
/// <param name="Doubtful">Pairs for a person to decide, the likeliest first.</param>
/// <param name="Ids">For each document, the actor id of each of its local actors, by local index.</param>
public sealed record ActorClustering(
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<ActorMerge> Merges,
    IReadOnlyList<DoubtfulActors> Doubtful,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Ids)
{
    /// <summary>The id of a document's local actor.</summary>
    /// <exception cref="KeyNotFoundException">The document was not unified.</exception>
    public string IdOf(string document, int localActor) => Ids[document][localActor];
}
