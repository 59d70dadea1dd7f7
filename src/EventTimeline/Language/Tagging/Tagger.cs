using EventTimeline.Language.Networks;

namespace EventTimeline.Language.Tagging;

/// <summary>Chooses each word's universal and Penn tag, together, from its encoded row. Immutable.</summary>
internal sealed class Tagger(DenseLayer scores, PartOfSpeech[] tags, string[] pennTags)
{
    /// <summary>Scores of pairs of tags.</summary>
    public DenseLayer Scores => scores;

    /// <summary>Tags the words of a sentence.</summary>
    /// <param name="rows">The words' encoded rows.</param>
    /// <param name="scratch">Working memory.</param>
    /// <param name="tagsOut">Receives the universal tags.</param>
    /// <param name="pennOut">Receives the Penn tags, shared strings.</param>
    public void Tag(WordRows rows, WordRows scratch, Span<PartOfSpeech> tagsOut, Span<string> pennOut)
    {
        scratch.Reset(rows.Count, scores.OutputWidth);
        scores.Run(rows.Words, scratch.Words, rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var best = Kernels.Largest(scratch[i][..tags.Length]);
            (tagsOut[i], pennOut[i]) = (tags[best], pennTags[best]);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Tagger Read(SectionReader reader) =>
        new(DenseLayer.Read(reader), reader.ReadArray<PartOfSpeech>(), [.. reader.ReadStrings().Select(string.Intern)]);

    /// <summary>Writes the tagger into a section.</summary>
    public void Write(SectionWriter writer)
    {
        scores.Write(writer);
        writer.WriteArray<PartOfSpeech>(tags);
        writer.Write(pennTags);
    }
}
