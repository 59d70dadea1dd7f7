using EventTimeline.Merging;
using NodaTime;

namespace EventTimeline.Timelines;

/// <summary>
/// The order of a chronology: by the first day an event can be, then the finer dated before the vaguer, undated ones last; then by id, so that
/// the order is total.
/// </summary>
internal sealed class EventOrder : IComparer<TimelineEvent>
{
    public static EventOrder Instance { get; } = new();

    /// <summary>Sorts events; where their days leave it open, one that is stated to come before another does so.</summary>
    public static IReadOnlyList<TimelineEvent> Sort(IReadOnlyList<TimelineEvent> events, IReadOnlyList<StatedOrder> orders)
    {
        var sorted = events.Order(Instance).ToList();
        var byId = events.ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var order in orders.Where(order => order.Relation != OrderRelation.During))
        {
            var (first, second) = order.Relation == OrderRelation.Before ? (order.Event, order.Other) : (order.Other, order.Event);
            if (Start(byId[first]) != Start(byId[second]))
            {
                continue;
            }

            var (from, to) = (sorted.FindIndex(one => one.Id == first), sorted.FindIndex(one => one.Id == second));
            if (from > to)
            {
                var moved = sorted[from];
                sorted.RemoveAt(from);
                sorted.Insert(to, moved);
            }
        }

        return sorted;
    }

    public int Compare(TimelineEvent? x, TimelineEvent? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var byStart = Start(x).CompareTo(Start(y));
        if (byStart != 0)
        {
            return byStart;
        }

        var byEnd = End(x).CompareTo(End(y));
        return byEnd != 0 ? byEnd : string.CompareOrdinal(x.Id, y.Id);
    }

    /// <summary>The first day; of an event that is only known to lie before a day, that day; of an undated one the last day there is.</summary>
    private static LocalDate Start(TimelineEvent one) => one.Date.Bounds.Earliest ?? one.Date.Bounds.Latest ?? LocalDate.MaxIsoValue;

    private static LocalDate End(TimelineEvent one) => one.Date.Bounds.Latest ?? LocalDate.MaxIsoValue;
}
