using EventTimeline.Dates;
using EventTimeline.Events;

namespace EventTimeline.Merging.Conflicts;

/// <summary>
/// Finds what the sources of one event disagree about, from the sources alone: dates that exclude each other, different numbers of the same
/// thing, and whether it happened. Says nothing where the difference may be one of wording.
/// </summary>
public static class ConflictFinder
{
    /// <summary>The conflicts of all events, in the order of the events.</summary>
    public static IReadOnlyList<Conflict> Find(IReadOnlyList<TimelineEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var found = new List<Conflict>();
        foreach (var one in events)
        {
            if (one.Sources.Count > 1)
            {
                found.AddRange(OfDate(one));
                found.AddRange(NumberConflicts.Of(one));
                found.AddRange(OfStatus(one));
            }

            found.AddRange(OfHandEdit(one));
        }

        return found;
    }

    private static IEnumerable<Conflict> OfDate(TimelineEvent one)
    {
        var dated = one.Sources.Where(source => source.Date is { Edtf: not null, Bounds.IsOpen: false }).ToList();
        var first = dated.FirstOrDefault(source => dated.Exists(other => !other.Date.Bounds.Overlaps(source.Date.Bounds)));
        if (first is null)
        {
            yield break;
        }

        var against = dated.Where(other => !other.Date.Bounds.Overlaps(first.Date.Bounds)).DistinctBy(other => other.Date.Edtf).ToList();
        yield return new Conflict(
            ConflictKind.Date,
            one.Id,
            $"{one.Title}: {first.Date.Edtf} ({first.Document}) or {string.Join(" or ", against.Select(other => $"{other.Date.Edtf} ({other.Document})"))}",
            [first, .. against]);
    }

    /// <summary>
    /// One says that it happened, another that it did not. Both must use the same word and give days or months that overlap: without a date a
    /// denial mostly speaks of a later or another event ("will not meet"), and another word is another thing denied.
    /// </summary>
    private static IEnumerable<Conflict> OfStatus(TimelineEvent one)
    {
        foreach (var denial in one.Sources.Where(source => source.Status == EventStatus.Denied && IsDated(source)))
        {
            var report = one.Sources.FirstOrDefault(source =>
                source.Status == EventStatus.Occurred && IsDated(source) && source.Date.Bounds.Overlaps(denial.Date.Bounds) &&
                Wording.IsSame(source, denial) && !(source.Document == denial.Document && source.Span.Overlaps(denial.Span)));
            if (report is not null)
            {
                yield return new Conflict(
                    ConflictKind.Status, one.Id, $"{one.Title}: happened ({report.Document}), or did not ({denial.Document})", [report, denial]);
                yield break;
            }
        }
    }

    private static bool IsDated(EventSource source) => source.Date is { Precision: >= DatePrecision.Month, Bounds.IsOpen: false };

    /// <summary>A date that a person fixed against what sources say.</summary>
    private static IEnumerable<Conflict> OfHandEdit(TimelineEvent one)
    {
        if (one.Date is not { Basis: DateBasis.Given, Edtf: not null })
        {
            yield break;
        }

        var against = one.Sources.Where(source => source.Date.Edtf is not null && !source.Date.Bounds.Overlaps(one.Date.Bounds)).ToList();
        if (against.Count > 0)
        {
            yield return new Conflict(
                ConflictKind.HandEdit,
                one.Id,
                $"{one.Title}: {one.Date.Edtf} by hand, but {string.Join(", ", against.Select(source => $"{source.Date.Edtf} ({source.Document})").Distinct())}",
                against);
        }
    }
}
