using EventTimeline.Language.Networks;

namespace EventTimeline.Training.Networks;

/// <summary>A <see cref="GatedLayer"/> in training.</summary>
internal sealed class TrainedGatedLayer
{
    private readonly Parameter _weights;
    private readonly Parameter _bias;
    private readonly WordRows _gateGradients = new();
    private readonly WordRows _windowGradients = new();

    /// <summary>Makes a layer of chance weights; the gates begin by keeping about half.</summary>
    public TrainedGatedLayer(int width, int window, Noise noise)
    {
        _weights = new Parameter(window * width, 2 * width, MathF.Sqrt(6f / ((window * width) + (2 * width))), noise);
        _bias = new Parameter(1, 2 * width, 0, noise);
        Layer = new GatedLayer(width, window, _weights.Value, _bias.Value);
    }

    /// <summary>The layer as it stands.</summary>
    public GatedLayer Layer { get; }

    /// <summary>The layer averaged over the last steps.</summary>
    public GatedLayer Freeze() => new(Layer.Width, Layer.Window, _weights.Averaged(), _bias.Averaged());

    /// <summary>Adds to the gradients of the weights and of the input.</summary>
    /// <param name="input">The input with its padding, as it was run.</param>
    /// <param name="gates">New values and gates, as the run left them.</param>
    /// <param name="cells">The cells, as the run left them.</param>
    /// <param name="cellGradients">The gradient of the cells; overwritten.</param>
    /// <param name="inputGradients">The gradient of the input, to be added to.</param>
    public void Backward(WordRows input, WordRows gates, WordRows cells, WordRows cellGradients, WordRows inputGradients)
    {
        var (count, width, inner) = (input.Count, Layer.Width, Layer.Window * Layer.Width);
        _gateGradients.Reset(count, 2 * width);
        for (var i = count - 1; i >= 0; i--)
        {
            BackwardStep(gates, cells, cellGradients, i, i - 1, 0);
        }

        for (var i = 0; i < count; i++)
        {
            BackwardStep(gates, cells, cellGradients, i, i + 1, width / 2);
            Kernels.Add(_bias.Gradient, _gateGradients[i]);
        }

        var windows = Layer.Windows(input.Padded);
        Kernels.MultiplyAdd(new MatrixView(windows.Values, 1, windows.RowStep), _gateGradients.Words, _weights.Gradient, inner, count, 2 * width);
        _windowGradients.Reset(count, inner);
        Kernels.MultiplyAdd(
            new MatrixView(_gateGradients.Words, 2 * width), _weights.Transposed, _windowGradients.Words, count, 2 * width, inner);
        for (var i = 0; i < count; i++)
        {
            var start = (WordRows.Padding + i - (Layer.Window / 2)) * width;
            Kernels.Add(inputGradients.Padded.Slice(start, inner), _windowGradients[i]);
        }
    }

    /// <summary>Takes one step of training.</summary>
    public void Update(Adam adam)
    {
        _weights.Update(adam);
        _bias.Update(adam);
    }

    private void BackwardStep(WordRows gates, WordRows cells, WordRows cellGradients, int word, int before, int offset)
    {
        var (width, half) = (Layer.Width, Layer.Width / 2);
        var isFirst = before < 0 || before >= gates.Count;
        var old = isFirst ? default : cells[before].Slice(offset, half);
        var oldGradient = isFirst ? default : cellGradients[before].Slice(offset, half);
        var gradient = cellGradients[word].Slice(offset, half);
        var value = gates[word].Slice(offset, half);
        var keep = gates[word].Slice(width + offset, half);
        var valueGradient = _gateGradients[word].Slice(offset, half);
        var keepGradient = _gateGradients[word].Slice(width + offset, half);
        for (var i = 0; i < half; i++)
        {
            var (g, f, z) = (gradient[i], keep[i], value[i]);
            valueGradient[i] = g * (1 - f) * (1 - (z * z));
            keepGradient[i] = g * ((isFirst ? 0 : old[i]) - z) * f * (1 - f);
            if (!isFirst)
            {
                oldGradient[i] += g * f;
            }
        }
    }
}
