namespace EventTimeline.Language.Networks;

/// <summary>
/// A layer that reads a sentence in both directions: each cell keeps its value or takes a new one, by a gate computed from a window of words.
/// Its output is its input plus its cells.
/// </summary>
/// <remarks>
/// The quasi-recurrent network of Bradbury et al. 2017 with a residual connection: the gates of all words are one matrix product, only the
/// cheap running sum c = f·c' + (1 - f)·z goes from word to word. Half of the cells run forwards, half backwards.
/// </remarks>
internal sealed class GatedLayer
{
    /// <summary>Makes a layer around its weights, which are not copied.</summary>
    /// <param name="width">Numbers a word has, in and out; twice the cells of one direction.</param>
    /// <param name="window">Words that a gate sees, odd: 1 for the word alone, 3 for its neighbours too.</param>
    /// <param name="weights">window × width rows of 2 × width columns: new values, then gates; in each forward cells, then backward.</param>
    /// <param name="bias">2 × width.</param>
    public GatedLayer(int width, int window, float[] weights, float[] bias)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, width * window * 2 * width);
        ArgumentOutOfRangeException.ThrowIfNotEqual(bias.Length, 2 * width);
        (Width, Window, Weights, Bias) = (width, window, weights, bias);
    }

    /// <summary>Numbers a word has, in and out.</summary>
    public int Width { get; }

    /// <summary>Words that a gate sees.</summary>
    public int Window { get; }

    /// <summary>The weights, shared with who trains them.</summary>
    public float[] Weights { get; }

    /// <summary>The bias, shared with who trains it.</summary>
    public float[] Bias { get; }

    /// <summary>
    /// Runs the layer. <paramref name="input"/> holds <see cref="WordRows.Padding"/> rows of zeros before and after the words' rows; the other
    /// spans hold the words' rows alone.
    /// </summary>
    /// <param name="input">What the words are so far.</param>
    /// <param name="gates">Receives 2 × width a word: new values and gates, after their functions.</param>
    /// <param name="cells">Receives width a word.</param>
    /// <param name="count">Number of words.</param>
    public void Run(ReadOnlySpan<float> input, Span<float> gates, Span<float> cells, int count)
    {
        var both = 2 * Width;
        for (var i = 0; i < count; i++)
        {
            Bias.CopyTo(gates[(i * both)..]);
        }

        Kernels.MultiplyAdd(Windows(input), Weights, gates, count, Window * Width, both);
        for (var i = 0; i < count; i++)
        {
            Kernels.Tanh(gates.Slice(i * both, Width));
            Kernels.Sigmoid(gates.Slice((i * both) + Width, Width));
        }

        RunCells(gates, cells, count);
    }

    /// <summary>The windows of all words as the rows of one matrix; they overlap in memory.</summary>
    public MatrixView Windows(ReadOnlySpan<float> input) => new(input[((WordRows.Padding - (Window / 2)) * Width)..], Width);

    private void RunCells(ReadOnlySpan<float> gates, Span<float> cells, int count)
    {
        var half = Width / 2;
        for (var i = 0; i < count; i++)
        {
            var before = i == 0 ? default : cells.Slice((i - 1) * Width, half);
            Step(gates, cells, i, 0, before);
        }

        for (var i = count - 1; i >= 0; i--)
        {
            var before = i == count - 1 ? default : cells.Slice(((i + 1) * Width) + half, half);
            Step(gates, cells, i, half, before);
        }
    }

    private void Step(ReadOnlySpan<float> gates, Span<float> cells, int word, int offset, ReadOnlySpan<float> before)
    {
        var half = Width / 2;
        var value = gates.Slice((word * 2 * Width) + offset, half);
        var keep = gates.Slice((word * 2 * Width) + Width + offset, half);
        var cell = cells.Slice((word * Width) + offset, half);
        Cells.Mix(cell, value, keep, before);
    }
}
