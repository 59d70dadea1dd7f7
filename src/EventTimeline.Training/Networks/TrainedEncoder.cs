using EventTimeline.Language.Networks;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Training.Networks;

/// <summary>A <see cref="SequenceEncoder"/> in training: the same arithmetic on unrounded features, with numbers dropped by chance.</summary>
internal sealed class TrainedEncoder
{
    private const float FeatureScale = 0.05f;
    private readonly WordVectors _vectors;
    private readonly TrainedDense _projection;
    private readonly RowParameter _features;
    private readonly TrainedGatedLayer[] _layers;
    private readonly WordRows[] _cells;
    private readonly WordRows[] _masks;
    private readonly EncoderMemory _memory = new();
    private readonly WordRows _cellGradients = new();

    /// <summary>Makes an encoder of chance weights.</summary>
    /// <param name="vectors">The word vectors; they stay as they are.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="width">Numbers in a row; a multiple of 32.</param>
    /// <param name="windows">The window of each gated layer, odd.</param>
    /// <param name="noise">Source of chance.</param>
    public TrainedEncoder(WordVectors vectors, int features, int width, int[] windows, Noise noise)
    {
        _vectors = vectors;
        _projection = new TrainedDense(vectors.Dimensions, width, noise);
        _features = new RowParameter(features, width, FeatureScale, noise);
        _layers = [.. windows.Select(window => new TrainedGatedLayer(width, window, noise))];
        _cells = [.. windows.Select(_ => new WordRows())];
        _masks = [.. windows.Select(_ => new WordRows()), new WordRows()];
        Gradients = [.. windows.Select(_ => new WordRows()), new WordRows()];
    }

    /// <summary>Numbers in a row.</summary>
    public int Width => _projection.Layer.OutputWidth;

    /// <summary>The rows before the first layer and after each, of the last sentence run.</summary>
    public WordRows[] Levels => _memory.Levels;

    /// <summary>For each level the gradient of its rows, to be added to before <see cref="Backward"/>.</summary>
    public WordRows[] Gradients { get; }

    /// <summary>Reads a sentence, dropping a share of the numbers at every level.</summary>
    public void Forward(SequenceInput input, float drop, Noise noise)
    {
        var count = input.Count;
        _memory.Reset(count, _vectors.Dimensions, Width, _layers.Length);
        foreach (var gradient in Gradients)
        {
            gradient.Reset(count, Width);
        }

        Embed(input);
        Drop(Levels[0], _masks[0], drop, noise);
        for (var i = 0; i < _layers.Length; i++)
        {
            _cells[i].Reset(count, Width);
            _layers[i].Layer.Run(Levels[i].Padded, _memory.Gates[i].Words, _cells[i].Words, count);
            _cells[i].Words.CopyTo(Levels[i + 1].Words);
            Drop(Levels[i + 1], _masks[i + 1], drop, noise);
            Kernels.Add(Levels[i + 1].Words, Levels[i].Words);
        }
    }

    /// <summary>Takes the gradients of all levels back to every weight.</summary>
    public void Backward(SequenceInput input)
    {
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            Kernels.Add(Gradients[i].Words, Gradients[i + 1].Words);
            _cellGradients.Reset(input.Count, Width);
            Gradients[i + 1].Words.CopyTo(_cellGradients.Words);
            Multiply(_cellGradients.Words, _masks[i + 1].Words);
            _layers[i].Backward(Levels[i], _memory.Gates[i], _cells[i], _cellGradients, Gradients[i]);
        }

        Multiply(Gradients[0].Words, _masks[0].Words);
        _projection.Backward(_memory.Vectors.Words, Gradients[0].Words, default, input.Count);
        for (var i = 0; i < input.Count; i++)
        {
            foreach (var feature in input[i])
            {
                if (feature != 0)
                {
                    Kernels.Add(_features.Touch(feature - 1), Gradients[0][i]);
                }
            }
        }
    }

    /// <summary>Takes one step of training.</summary>
    public void Update(Adam adam)
    {
        _projection.Update(adam);
        _features.Update(adam);
        foreach (var layer in _layers)
        {
            layer.Update(adam);
        }
    }

    /// <summary>The encoder averaged over the last steps, its features rounded.</summary>
    public SequenceEncoder Freeze(Adam adam) => new(
        _vectors,
        _projection.Freeze(),
        QuantisedTable.Quantise(_features.Averaged(adam), Width),
        [.. _layers.Select(layer => layer.Freeze())]);

    private void Embed(SequenceInput input)
    {
        for (var i = 0; i < input.Count; i++)
        {
            if (input.Vectors[i] is not 0 and var row)
            {
                _vectors.AddRowTo(_memory.Vectors[i], row);
            }
        }

        _projection.Layer.Run(_memory.Vectors.Words, Levels[0].Words, input.Count);
        for (var i = 0; i < input.Count; i++)
        {
            foreach (var feature in input[i])
            {
                if (feature != 0)
                {
                    Kernels.Add(Levels[0][i], _features[feature - 1]);
                }
            }
        }
    }

    private static void Drop(WordRows rows, WordRows mask, float drop, Noise noise)
    {
        mask.Reset(rows.Count, rows.Width);
        noise.FillMask(mask.Words, drop);
        Multiply(rows.Words, mask.Words);
    }

    private static void Multiply(Span<float> values, ReadOnlySpan<float> factors)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= factors[i];
        }
    }
}
