using EventTimeline.Actors.Coreference;
using EventTimeline.Actors.Mentions;
using EventTimeline.Documents;

namespace EventTimeline.Actors;

/// <summary>Finds who is mentioned in a document and which mentions are one actor. Thread-safe.</summary>
public sealed class ActorResolver
{
    /// <summary>Resolves the actors of one document.</summary>
    public DocumentActors Resolve(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var mentions = MentionFinder.Find(document.Sentences);
        var entities = ReferenceResolver.Resolve(document.Document.Text, document.Sentences, mentions);
        return LocalActors.Build(document.Sentences, mentions, entities);
    }
}
