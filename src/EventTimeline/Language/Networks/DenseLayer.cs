namespace EventTimeline.Language.Networks;

/// <summary>A matrix and a bias: scores from a word's row.</summary>
internal sealed class DenseLayer
{
    /// <summary>Makes a layer around its weights, which are not copied.</summary>
    /// <param name="inputWidth">Numbers that go in.</param>
    /// <param name="outputWidth">Numbers that come out; a multiple of <see cref="Kernels.Step"/>.</param>
    /// <param name="weights">inputWidth rows of outputWidth columns.</param>
    /// <param name="bias">outputWidth numbers.</param>
    public DenseLayer(int inputWidth, int outputWidth, float[] weights, float[] bias)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, inputWidth * outputWidth);
        ArgumentOutOfRangeException.ThrowIfNotEqual(bias.Length, outputWidth);
        (InputWidth, OutputWidth, Weights, Bias) = (inputWidth, outputWidth, weights, bias);
    }

    /// <summary>Numbers that go in.</summary>
    public int InputWidth { get; }

    /// <summary>Numbers that come out.</summary>
    public int OutputWidth { get; }

    /// <summary>The weights, shared with who trains them.</summary>
    public float[] Weights { get; }

    /// <summary>The bias, shared with who trains it.</summary>
    public float[] Bias { get; }

    /// <summary>Overwrites <paramref name="output"/> with the scores of <paramref name="count"/> rows.</summary>
    public void Run(ReadOnlySpan<float> input, Span<float> output, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Bias.CopyTo(output[(i * OutputWidth)..]);
        }

        Kernels.MultiplyAdd(new MatrixView(input, InputWidth), Weights, output, count, InputWidth, OutputWidth);
    }

    /// <summary>The next multiple of <see cref="Kernels.Step"/>.</summary>
    public static int Padded(int width) => (width + Kernels.Step - 1) / Kernels.Step * Kernels.Step;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static DenseLayer Read(SectionReader reader) =>
        new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadArray<float>(), reader.ReadArray<float>());

    /// <summary>Writes the layer into a section.</summary>
    public void Write(SectionWriter writer)
    {
        writer.Write(InputWidth);
        writer.Write(OutputWidth);
        writer.WriteArray<float>(Weights);
        writer.WriteArray<float>(Bias);
    }
}
