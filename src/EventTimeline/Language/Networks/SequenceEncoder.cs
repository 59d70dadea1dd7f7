using EventTimeline.Language.Vectors;

namespace EventTimeline.Language.Networks;

/// <summary>
/// Turns the words of a sentence into rows of numbers that know their neighbourhood: projected word vectors plus learnt features, then gated layers
/// in both directions. Immutable; the working memory is the caller's.
/// </summary>
internal sealed class SequenceEncoder
{
    private readonly WordVectors _vectors;
    private readonly DenseLayer _projection;
    private readonly QuantisedTable _features;
    private readonly GatedLayer[] _layers;

    /// <summary>Makes an encoder around its parts.</summary>
    /// <param name="vectors">The word vectors that inputs name by row.</param>
    /// <param name="projection">From a word vector to a row.</param>
    /// <param name="features">One row a feature; feature 1 is row 0.</param>
    /// <param name="layers">In order; at least one.</param>
    public SequenceEncoder(WordVectors vectors, DenseLayer projection, QuantisedTable features, GatedLayer[] layers)
    {
        (_vectors, _projection, _features, _layers) = (vectors, projection, features, layers);
    }

    /// <summary>Numbers in a row.</summary>
    public int Width => _projection.OutputWidth;

    /// <summary>Number of gated layers.</summary>
    public int Depth => _layers.Length;

    /// <summary>Reads a sentence: <see cref="EncoderMemory.Levels"/> then holds the rows before the first layer and after each.</summary>
    public void Run(SequenceInput input, EncoderMemory memory)
    {
        memory.Reset(input.Count, _vectors.Dimensions, Width, Depth);
        for (var i = 0; i < input.Count; i++)
        {
            if (input.Vectors[i] is not 0 and var row)
            {
                _vectors.AddRowTo(memory.Vectors[i], row);
            }
        }

        _projection.Run(memory.Vectors.Words, memory.Levels[0].Words, input.Count);
        for (var i = 0; i < input.Count; i++)
        {
            var sum = memory.Levels[0][i];
            foreach (var feature in input[i])
            {
                if (feature != 0)
                {
                    _features.AddTo(sum, feature - 1);
                }
            }
        }

        for (var i = 0; i < Depth; i++)
        {
            RunLayer(_layers[i], memory, i);
        }
    }

    private static void RunLayer(GatedLayer layer, EncoderMemory memory, int level)
    {
        var count = memory.Levels[level].Count;
        var output = memory.Levels[level + 1];
        layer.Run(memory.Levels[level].Padded, memory.Gates[level].Words, output.Words, count);
        Kernels.Add(output.Words, memory.Levels[level].Words);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SequenceEncoder Read(SectionReader reader, WordVectors vectors)
    {
        var projection = DenseLayer.Read(reader);
        var features = QuantisedTable.Read(reader);
        var layers = new GatedLayer[reader.ReadInt32()];
        for (var i = 0; i < layers.Length; i++)
        {
            layers[i] = new GatedLayer(projection.OutputWidth, reader.ReadInt32(), reader.ReadArray<float>(), reader.ReadArray<float>());
        }

        return new SequenceEncoder(vectors, projection, features, layers);
    }

    /// <summary>Writes all but the word vectors into a section.</summary>
    public void Write(SectionWriter writer)
    {
        _projection.Write(writer);
        _features.Write(writer);
        writer.Write(_layers.Length);
        foreach (var layer in _layers)
        {
            writer.Write(layer.Window);
            writer.WriteArray<float>(layer.Weights);
            writer.WriteArray<float>(layer.Bias);
        }
    }
}
