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
