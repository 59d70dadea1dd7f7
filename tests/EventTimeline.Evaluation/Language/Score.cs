namespace EventTimeline.Evaluation.Language;

/// <summary>Precision, recall and their harmonic mean.</summary>
/// <param name="Right">How many were found that are there.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Gold">How many are there.</param>
internal readonly record struct Score(int Right, int Found, int Gold)
{
    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;

    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;

    public double F1 => Found + Gold == 0 ? 0 : 200.0 * Right / (Found + Gold);

    /// <summary>Counts what two sets share.</summary>
    public static Score Of<T>(IEnumerable<T> gold, IEnumerable<T> found)
    {
        var expected = gold.ToHashSet();
        var all = found.ToHashSet();
        return new Score(all.Count(expected.Contains), all.Count, expected.Count);
    }

    public static Score operator +(Score left, Score right) => new(left.Right + right.Right, left.Found + right.Found, left.Gold + right.Gold);

    public override string ToString() => $"P {Precision:0.00}  R {Recall:0.00}  F1 {F1:0.00}  ({Right} of {Gold}, {Found} found)";
}
