namespace EventTimeline.Language.Networks;

/// <summary>A matrix as a view: rows may overlap or be read as columns, by the two steps.</summary>
/// <param name="values">The numbers.</param>
/// <param name="rowStep">Distance from a row to the next.</param>
/// <param name="columnStep">Distance from a column to the next.</param>
internal readonly ref struct MatrixView(ReadOnlySpan<float> values, int rowStep, int columnStep = 1)
{
    /// <summary>The numbers.</summary>
    public ReadOnlySpan<float> Values { get; } = values;

    /// <summary>Distance from a row to the next.</summary>
    public int RowStep { get; } = rowStep;

    /// <summary>Distance from a column to the next.</summary>
    public int ColumnStep { get; } = columnStep;
}
