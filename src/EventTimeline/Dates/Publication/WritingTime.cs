using EventTimeline.Dates.Edtf;

namespace EventTimeline.Dates.Publication;

/// <summary>The days that all clues together leave possible, with the clues that matter and those that contradict.</summary>
/// <param name="Days">The days.</param>
/// <param name="Used">Clues without which more days were possible.</param>
/// <param name="Contradictions">Pairs of clues that exclude each other; the weaker is left out, both where they are equally strong.</param>
internal sealed record WritingTime(
    DayRanges Days, IReadOnlyList<PublicationClue> Used, IReadOnlyList<(PublicationClue Clue, PublicationClue Against)> Contradictions)
{
    private const int MostListed = 4;
    private const int MostContradictions = 50;

    /// <summary>Intersects the clues, the strongest first.</summary>
    public static WritingTime From(IEnumerable<PublicationClue> clues)
    {
        var accepted = new List<PublicationClue>();
        var contradictions = new List<(PublicationClue, PublicationClue)>();
        var days = DayRanges.All;
        // A clue that no day fits, such as a weekday that a date never falls on, tells nothing.
        foreach (var clue in clues.Where(clue => !clue.Days.IsEmpty).OrderByDescending(clue => clue.Strength).ThenBy(clue => clue.Span))
        {
            var left = days.And(clue.Days);
            if (!left.IsEmpty)
            {
                // A clue that narrows nothing says no more than those before it; leaving it out keeps long texts quick.
                if (!left.Ranges.SequenceEqual(days.Ranges))
                {
                    accepted.Add(clue);
                    days = left;
                }
            }
            else if (contradictions.Count < MostContradictions)
            {
                days = Contradict(accepted, clue, contradictions);
            }
        }

        return new WritingTime(days, Needed(accepted, days), contradictions);
    }

    /// <summary>The value: the range, a few ranges to choose from, a recurring month or day, or the hull.</summary>
    public EdtfValue? Value => Days.Ranges.Count switch
    {
        0 => null,
        1 => EdtfValue.FromBounds(Days.Ranges[0]),
        <= MostListed => new EdtfSet(isChoice: true, [.. Days.Ranges.Select(Member)]),
        _ => Recurring() ?? EdtfValue.FromBounds(Days.Bounds),
    };

    /// <summary>Notes which accepted clue a clue excludes, and takes back those that are no stronger; the days that are left.</summary>
    private static DayRanges Contradict(
        List<PublicationClue> accepted, PublicationClue clue, List<(PublicationClue, PublicationClue)> contradictions)
    {
        var against = accepted.Find(other => other.Days.And(clue.Days).IsEmpty);
        contradictions.Add((clue, against ?? accepted[^1]));
        if (against is not null)
        {
            accepted.RemoveAll(other => other.Strength == clue.Strength && other.Days.And(clue.Days).IsEmpty);
        }

        return Intersect(accepted);
    }

    private static DayRanges Intersect(IEnumerable<PublicationClue> clues) => clues.Aggregate(DayRanges.All, (days, clue) => days.And(clue.Days));

    /// <summary>The clues that cannot be left out, each tried in turn from the weakest.</summary>
    private static List<PublicationClue> Needed(List<PublicationClue> accepted, DayRanges days)
    {
        var before = new DayRanges[accepted.Count + 1];
        before[0] = DayRanges.All;
        for (var i = 0; i < accepted.Count; i++)
        {
            before[i + 1] = before[i].And(accepted[i].Days);
        }

        var needed = new List<PublicationClue>();
        var behind = DayRanges.All;
        for (var i = accepted.Count - 1; i >= 0; i--)
        {
            if (!before[i].And(behind).Ranges.SequenceEqual(days.Ranges))
            {
                needed.Insert(0, accepted[i]);
                behind = behind.And(accepted[i].Days);
            }
        }

        return needed;
    }

    private static EdtfSetMember Member(DateBounds range) => EdtfValue.FromBounds(range) switch
    {
        EdtfDate date => EdtfSetMember.Of(date),
        EdtfSet { Members: [var member] } => member,
        _ => throw new InvalidOperationException("a range has an end"),
    };

    private EdtfDate? Recurring()
    {
        var shapes = Days.Ranges.Skip(1).SkipLast(1).Select(range => EdtfValue.FromBounds(range) as EdtfDate).Distinct(AnnualShape.Same).Take(2).ToList();
        return shapes is [{ Month: { IsKnown: true } month } date]
            ? date.Day is { } day ? EdtfDate.OfAnnualDay(new NodaTime.AnnualDate(month.Least, day.Least)) : EdtfDate.OfAnnualMonth(month.Least)
            : null;
    }

    /// <summary>Dates that differ in nothing but the year.</summary>
    private sealed class AnnualShape : IEqualityComparer<EdtfDate?>
    {
        public static AnnualShape Same { get; } = new();

        public bool Equals(EdtfDate? x, EdtfDate? y) => x?.Month == y?.Month && x?.Day == y?.Day;

        public int GetHashCode(EdtfDate? obj) => HashCode.Combine(obj?.Month, obj?.Day);
    }
}
