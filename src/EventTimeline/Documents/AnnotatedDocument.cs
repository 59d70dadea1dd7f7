using EventTimeline.Language;

namespace EventTimeline.Documents;

/// <summary>A document with its sentences as the language engine read them.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentences">Sentences of every block but boilerplate, in order.</param>
public sealed record AnnotatedDocument(Document Document, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The kind of the block that holds the sentence.</summary>
    public BlockKind KindOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (var block in Document.Blocks)
        {
            if (block.Span.Contains(sentence.Span.Start))
            {
                return block.Kind;
            }
        }

        return BlockKind.Body;
    }
}
