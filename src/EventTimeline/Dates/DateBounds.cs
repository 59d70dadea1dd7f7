using NodaTime;

namespace EventTimeline.Dates;

/// <summary>The days between which a date lies, both inclusive; a null end is open.</summary>
/// <param name="Earliest">First possible day, inclusive, or null where nothing bounds it.</param>
/// <param name="Latest">Last possible day, inclusive, or null where nothing bounds it.</param>
public readonly record struct DateBounds(LocalDate? Earliest, LocalDate? Latest)
{
    /// <summary>Bounded on neither side.</summary>
    public static DateBounds Open => default;

    /// <summary>Whether neither side is bounded.</summary>
    public bool IsOpen => Earliest is null && Latest is null;

    /// <summary>Whether the two share at least one day.</summary>
    public bool Overlaps(DateBounds other) =>
        (Earliest is null || other.Latest is null || Earliest <= other.Latest) &&
        (other.Earliest is null || Latest is null || other.Earliest <= Latest);

    /// <summary>Whether every day of <paramref name="other"/> lies in these bounds.</summary>
    public bool Contains(DateBounds other) =>
        (Earliest is null || (other.Earliest is not null && Earliest <= other.Earliest)) &&
        (Latest is null || (other.Latest is not null && other.Latest <= Latest));
}
