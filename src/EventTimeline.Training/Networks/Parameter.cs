namespace EventTimeline.Training.Networks;

/// <summary>A matrix of trained numbers with what its training needs. Columns are a multiple of 16.</summary>
internal sealed class Parameter
{
    private readonly float[] _means;
    private readonly float[] _squares;
    private readonly float[] _transposed;
    private readonly float[] _averages;
    private bool _transposedIsStale = true;

    /// <summary>Makes a matrix of chance numbers between -<paramref name="scale"/> and <paramref name="scale"/>.</summary>
    public Parameter(int rows, int columns, float scale, Noise noise)
    {
        (Rows, Columns) = (rows, columns);
        Value = new float[rows * columns];
        Gradient = new float[Value.Length];
        _means = new float[Value.Length];
        _squares = new float[Value.Length];
        _transposed = new float[Value.Length];
        for (var i = 0; i < Value.Length && scale > 0; i++)
        {
            Value[i] = ((2 * noise.NextSingle()) - 1) * scale;
        }

        _averages = (float[])Value.Clone();
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>The numbers, row by row.</summary>
    public float[] Value { get; }

    /// <summary>What was added up since the last update.</summary>
    public float[] Gradient { get; }

    /// <summary>The matrix with rows and columns changed over; as of the last update.</summary>
    public float[] Transposed
    {
        get
        {
            if (_transposedIsStale)
            {
                Transpose();
            }

            return _transposed;
        }
    }

    /// <summary>A copy of the numbers, averaged over the last steps.</summary>
    public float[] Averaged() => (float[])_averages.Clone();

    /// <summary>Takes one step of training.</summary>
    public void Update(Adam adam)
    {
        adam.Update(Value, Gradient, _means, _squares);
        adam.Average(_averages, Value, 1);
        _transposedIsStale = true;
    }

    private void Transpose()
    {
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                _transposed[(column * Rows) + row] = Value[(row * Columns) + column];
            }
        }

        _transposedIsStale = false;
    }
}
