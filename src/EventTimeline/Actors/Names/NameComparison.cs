namespace EventTimeline.Actors.Names;

/// <summary>Whether two names name one actor.</summary>
public enum NameVerdict
{
    /// <summary>They name one actor, unless something else tells against it.</summary>
    Same,

    /// <summary>They may; the names alone do not tell.</summary>
    Doubtful,

    /// <summary>They name two.</summary>
    Different,
}

/// <summary>What comparing two names gives.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Score">0 to 1; at least 0.75 for <see cref="NameVerdict.Same"/>, at least 0.5 for <see cref="NameVerdict.Doubtful"/>.</param>
/// <param name="Reasons">Why, in words; at least one.</param>
public sealed record NameComparison(NameVerdict Verdict, double Score, IReadOnlyList<string> Reasons)
{
    /// <summary>The least score of <see cref="NameVerdict.Same"/>.</summary>
    public const double SameFrom = 0.75;

    /// <summary>The least score of <see cref="NameVerdict.Doubtful"/>.</summary>
    public const double DoubtfulFrom = 0.5;

    internal static NameComparison Of(double score, params string[] reasons) =>
        new(score >= SameFrom ? NameVerdict.Same : score >= DoubtfulFrom ? NameVerdict.Doubtful : NameVerdict.Different, score, reasons);
}
