namespace EventTimeline.Merging.Conflicts;

/// <summary>
/// Numbers of the same thing that differ between reports of one event: "12 people were killed", "killing 15 people". Only exact numbers near
/// the trigger count, and only where each report has a single number of that thing.
/// </summary>
internal static class NumberConflicts
{
    public static IEnumerable<Conflict> Of(TimelineEvent one)
    {
        var counted = one.Sources
            .Where(source => source.Trigger is not null)
            .SelectMany(source => CountedThings.In(source).Select(thing => (Source: source, Thing: thing)))
            .GroupBy(pair => pair.Thing.Noun, StringComparer.Ordinal);
        foreach (var group in counted.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var sides = group.DistinctBy(pair => pair.Thing.Number).ToList();
            if (sides.Count > 1 && Differ(sides[0].Source, sides[1].Source))
            {
                yield return new Conflict(
                    ConflictKind.Number,
                    one.Id,
                    $"{one.Title}: {string.Join(" or ", sides.Select(side => $"{side.Thing.Number} {group.Key} ({side.Source.Document})"))}",
                    [.. sides.Select(side => side.Source)]);
            }
        }
    }

    /// <summary>Whether two sources are two statements: not one sentence read twice, and with the same trigger word.</summary>
    private static bool Differ(EventSource a, EventSource b) =>
        (a.Document != b.Document || !a.Span.Overlaps(b.Span)) && Wording.IsSame(a, b);
}
