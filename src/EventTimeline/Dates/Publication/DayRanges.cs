using NodaTime;

namespace EventTimeline.Dates.Publication;

/// <summary>Days as a union of ranges in order, not overlapping; what a clue leaves possible. Immutable.</summary>
/// <param name="Ranges">Both ends inclusive; only the first may be open to the past and only the last to the future.</param>
internal sealed record DayRanges(IReadOnlyList<DateBounds> Ranges)
{
    // Recurring days are laid out over these years; a result that still reaches to their edge is open there.
    private const int FirstYear = 1700;
    private const int LastYear = 2199;

    /// <summary>Every day.</summary>
    public static DayRanges All { get; } = new([DateBounds.Open]);

    /// <summary>Whether no day is left.</summary>
    public bool IsEmpty => Ranges.Count == 0;

    /// <summary>One range.</summary>
    public static DayRanges Of(LocalDate? earliest, LocalDate? latest) => new([new DateBounds(earliest, latest)]);

    /// <summary>A range of every year.</summary>
    /// <param name="range">The range that begins in a year, or null for none in that year.</param>
    public static DayRanges EachYear(Func<int, DateBounds?> range) =>
        new([.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(range).OfType<DateBounds>()]);

    /// <summary>The days of both.</summary>
    public DayRanges And(DayRanges other)
    {
        var common = new List<DateBounds>();
        for (int i = 0, j = 0; i < Ranges.Count && j < other.Ranges.Count;)
        {
            var (left, right) = (Ranges[i], other.Ranges[j]);
            if (left.Overlaps(right))
            {
                common.Add(new DateBounds(Later(left.Earliest, right.Earliest), Earlier(left.Latest, right.Latest)));
            }

            var leftEndsFirst = right.Latest is null || (left.Latest is not null && left.Latest <= right.Latest);
            (i, j) = leftEndsFirst ? (i + 1, j) : (i, j + 1);
        }

        return new DayRanges(common);
    }

    /// <summary>From the first day to the last; open where a recurring range runs on.</summary>
    public DateBounds Bounds => IsEmpty ? DateBounds.Open : new DateBounds(
        Ranges[0].Earliest is { } earliest && (earliest.Year > FirstYear + 1 || Ranges.Count == 1) ? earliest : null,
        Ranges[^1].Latest is { } latest && (latest.Year < LastYear - 1 || Ranges.Count == 1) ? latest : null);

    private static LocalDate? Later(LocalDate? left, LocalDate? right) => left is null ? right : right is null ? left : LocalDate.Max(left.Value, right.Value);

    private static LocalDate? Earlier(LocalDate? left, LocalDate? right) => left is null ? right : right is null ? left : LocalDate.Min(left.Value, right.Value);
}
