using EventTimeline.Documents;

namespace EventTimeline.Actors;

/// <summary>Finds who is mentioned in a document and which mentions are one actor. Thread-safe.</summary>
public sealed class ActorResolver
{
    /// <summary>Resolves the actors of one document.</summary>
    public DocumentActors Resolve(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentActors([], []);
    }
}
