using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Composition;

/// <summary>The date of an event that several sources date: the tightest that the most documents support.</summary>
internal static class MergedDate
{
    /// <summary>Picks the date.</summary>
    /// <param name="sources">The sources, in their order, which decides where all else is equal.</param>
    public static EventDate Of(IReadOnlyList<EventSource> sources)
    {
        var dated = sources.Where(source => !source.Date.Bounds.IsOpen || source.Date.Edtf is not null).ToList();
        if (dated.Count == 0)
        {
            return EventDate.Unknown;
        }

        var best = dated
            .OrderByDescending(source => Support(source, dated))
            .ThenBy(source => Width(source.Date.Bounds))
            .ThenByDescending(source => source.Date.Precision)
            .ThenBy(source => Rank(source.Date.Basis))
            .First();
        return best.Date with { Span = null };
    }

    /// <summary>Number of documents that give a date which this one does not exclude.</summary>
    private static int Support(EventSource source, List<EventSource> all) =>
        all.Where(other => other.Date.Bounds.Overlaps(source.Date.Bounds)).Select(other => other.Document).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Days from the first to the last; a half-open date is wider than any closed one.</summary>
    private static long Width(DateBounds bounds)
    {
        var (earliest, latest) = MentionTable.Days(bounds);
        return (long)latest - earliest;
    }

    private static int Rank(DateBasis basis) => basis switch
    {
        DateBasis.Given => 0,
        DateBasis.Stated => 1,
        DateBasis.DocumentDate => 2,
        DateBasis.Narrative => 3,
        DateBasis.Event => 4,
        DateBasis.Inferred => 5,
        _ => 6,
    };
}
