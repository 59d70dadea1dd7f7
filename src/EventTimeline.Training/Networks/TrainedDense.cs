using EventTimeline.Language.Networks;

namespace EventTimeline.Training.Networks;

/// <summary>A <see cref="DenseLayer"/> in training.</summary>
internal sealed class TrainedDense
{
    private readonly Parameter _weights;
    private readonly Parameter _bias;

    /// <summary>Makes a layer of chance weights.</summary>
    public TrainedDense(int inputWidth, int outputWidth, Noise noise, float scale = 0)
    {
        _weights = new Parameter(inputWidth, outputWidth, scale > 0 ? scale : MathF.Sqrt(6f / (inputWidth + outputWidth)), noise);
        _bias = new Parameter(1, outputWidth, 0, noise);
        Layer = new DenseLayer(inputWidth, outputWidth, _weights.Value, _bias.Value);
    }

    /// <summary>The layer as it stands.</summary>
    public DenseLayer Layer { get; }

    /// <summary>The layer averaged over the last steps.</summary>
    public DenseLayer Freeze() => new(Layer.InputWidth, Layer.OutputWidth, _weights.Averaged(), _bias.Averaged());

    /// <summary>Adds to the gradients of the weights and, where asked for, of the input.</summary>
    public void Backward(ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient, Span<float> inputGradient, int count)
    {
        var (inner, width) = (Layer.InputWidth, Layer.OutputWidth);
        Kernels.MultiplyAdd(new MatrixView(input, 1, inner), outputGradient, _weights.Gradient, inner, count, width);
        for (var i = 0; i < count; i++)
        {
            Kernels.Add(_bias.Gradient, outputGradient.Slice(i * width, width));
        }

        if (!inputGradient.IsEmpty)
        {
            Kernels.MultiplyAdd(new MatrixView(outputGradient, width), _weights.Transposed, inputGradient, count, width, inner);
        }
    }

    /// <summary>Takes one step of training.</summary>
    public void Update(Adam adam)
    {
        _weights.Update(adam);
        _bias.Update(adam);
    }
}
