using EventTimeline.Language.Vectors;

namespace EventTimeline.Language.Networks;

/// <summary>Scores a set of labels for every word of a sentence: an encoder and one layer of scores. Immutable.</summary>
internal sealed class LabelNetwork(SequenceEncoder encoder, DenseLayer scores, int labels)
{
    /// <summary>How many labels there are.</summary>
    public int Labels => labels;

    /// <summary>Scores a sentence.</summary>
    /// <param name="input">The words.</param>
    /// <param name="memory">Working memory.</param>
    /// <param name="output">Receives a row a word; its first <see cref="Labels"/> numbers are the scores (log-odds up to a constant).</param>
    public void Score(SequenceInput input, EncoderMemory memory, WordRows output)
    {
        encoder.Run(input, memory);
        output.Reset(input.Count, scores.OutputWidth);
        scores.Run(memory.Levels[^1].Words, output.Words, input.Count);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LabelNetwork Read(SectionReader reader, WordVectors vectors) =>
        new(SequenceEncoder.Read(reader, vectors), DenseLayer.Read(reader), reader.ReadInt32());

    /// <summary>Writes all but the word vectors into a section.</summary>
    public void Write(SectionWriter writer)
    {
        encoder.Write(writer);
        scores.Write(writer);
        writer.Write(labels);
    }
}
