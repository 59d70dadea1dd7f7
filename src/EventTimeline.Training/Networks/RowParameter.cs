namespace EventTimeline.Training.Networks;

/// <summary>A table of trained rows of which each step touches few; only those are updated.</summary>
internal sealed class RowParameter
{
    private readonly float[] _gradients;
    private readonly float[] _means;
    private readonly float[] _squares;
    private readonly float[] _averages;
    private readonly int[] _averagedAt;
    private readonly bool[] _isTouched;
    private readonly List<int> _touched = [];

    /// <summary>Makes a table of chance numbers between -<paramref name="scale"/> and <paramref name="scale"/>.</summary>
    public RowParameter(int rows, int width, float scale, Noise noise)
    {
        Width = width;
        Value = new float[rows * width];
        _gradients = new float[Value.Length];
        _means = new float[Value.Length];
        _squares = new float[Value.Length];
        _isTouched = new bool[rows];
        for (var i = 0; i < Value.Length; i++)
        {
            Value[i] = ((2 * noise.NextSingle()) - 1) * scale;
        }

        _averages = (float[])Value.Clone();
        _averagedAt = new int[rows];
    }

    /// <summary>Numbers in a row.</summary>
    public int Width { get; }

    /// <summary>The numbers, row by row.</summary>
    public float[] Value { get; }

    /// <summary>One row.</summary>
    public Span<float> this[int row] => Value.AsSpan(row * Width, Width);

    /// <summary>The gradient of one row, to be added to; the row takes part in the next update.</summary>
    public Span<float> Touch(int row)
    {
        if (!_isTouched[row])
        {
            _isTouched[row] = true;
            _touched.Add(row);
        }

        return _gradients.AsSpan(row * Width, Width);
    }

    /// <summary>Takes one step of training.</summary>
    public void Update(Adam adam)
    {
        foreach (var row in _touched)
        {
            _isTouched[row] = false;
            var start = row * Width;
            CatchUp(row, adam);
            adam.Update(this[row], _gradients.AsSpan(start, Width), _means.AsSpan(start, Width), _squares.AsSpan(start, Width));
        }

        _touched.Clear();
    }

    /// <summary>A copy of the numbers, averaged over the last steps.</summary>
    public float[] Averaged(Adam adam)
    {
        for (var row = 0; row < _averagedAt.Length; row++)
        {
            CatchUp(row, adam);
        }

        return (float[])_averages.Clone();
    }

    /// <summary>Takes the steps of averaging in which a row stood still.</summary>
    private void CatchUp(int row, Adam adam)
    {
        if (adam.Steps > _averagedAt[row])
        {
            adam.Average(_averages.AsSpan(row * Width, Width), this[row], adam.Steps - _averagedAt[row]);
            _averagedAt[row] = adam.Steps;
        }
    }
}
