using EventTimeline.Dates;
using EventTimeline.Merging;
using NodaTime;

namespace EventTimeline.Timelines;

/// <summary>
/// The events' first and last days as a network of constraints: what is stated about the order of two events bounds the one by the other, until
/// nothing changes. Statements that contradict each other, or the dates, bound nothing and are reported.
/// </summary>
internal sealed class OrderNetwork
{
    private readonly Dictionary<string, TimelineEvent> _events;
    private readonly List<StatedOrder> _orders = [];
    private readonly List<Conflict> _conflicts = [];
    private readonly Dictionary<string, List<StatedOrder>> _followers = new(StringComparer.Ordinal);

    public OrderNetwork(IReadOnlyList<TimelineEvent> events, IReadOnlyList<StatedOrder> orders)
    {
        _events = events.ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var order in orders)
        {
            Add(order);
        }
    }

    /// <summary>Statements of order that no other contradicts.</summary>
    public IReadOnlyList<StatedOrder> Orders => _orders;

    /// <summary>Statements that contradict each other or the dates.</summary>
    public IReadOnlyList<Conflict> Conflicts => _conflicts;

    /// <summary>The events with the bounds that the others give them.</summary>
    /// <param name="events">The events, in any order.</param>
    public IReadOnlyList<TimelineEvent> Bound(IReadOnlyList<TimelineEvent> events)
    {
        // Each round carries a bound one statement further; a chain is never longer than there are statements.
        var changed = true;
        for (var round = 0; changed && round <= _orders.Count; round++)
        {
            changed = false;
            foreach (var order in _orders)
            {
                var (first, second) = order.Relation == OrderRelation.Before ? (order.Event, order.Other) : (order.Other, order.Event);
                if (order.Relation == OrderRelation.During)
                {
                    changed |= Narrow(order.Event, _events[order.Other].Date.Bounds, $"during '{_events[order.Other].Title}'");
                }
                else
                {
                    changed |= Narrow(second, new DateBounds(_events[first].Date.Bounds.Earliest, null), $"after '{_events[first].Title}'");
                    changed |= Narrow(first, new DateBounds(null, _events[second].Date.Bounds.Latest), $"before '{_events[second].Title}'");
                }
            }
        }

        return [.. events.Select(one => _events[one.Id])];
    }

    private void Add(StatedOrder order)
    {
        if (order.Event == order.Other || !_events.TryGetValue(order.Event, out var one) || !_events.TryGetValue(order.Other, out var other))
        {
            return;
        }

        if (Contradicts(one.Date.Bounds, order.Relation, other.Date.Bounds))
        {
            if (!IsDatedElsewhere(one, order.Source) || !IsDatedElsewhere(other, order.Source))
            {
                return;
            }

            Report(one, $"{one.Title}: said to be {order.Relation.ToString().ToLowerInvariant()} '{other.Title}', which the dates exclude", [order.Source, .. other.Sources.Take(1)]);
        }
        else if (order.Relation != OrderRelation.During && PathTo(order) is { } path)
        {
            Report(one, $"{one.Title}: said to be both before and after '{other.Title}'", [order.Source, .. path.Select(step => step.Source)]);
        }
        else
        {
            _orders.Add(order);
            if (order.Relation != OrderRelation.During)
            {
                Follow(order);
            }
        }
    }

    private void Follow(StatedOrder order)
    {
        var first = Ends(order).First;
        if (!_followers.TryGetValue(first, out var steps))
        {
            _followers[first] = steps = [];
        }

        steps.Add(order);
    }

    private void Report(TimelineEvent one, string summary, IReadOnlyList<EventSource> sources) =>
        _conflicts.Add(new Conflict(ConflictKind.Order, one.Id, summary, sources));

    /// <summary>
    /// Whether the event has a date that is not from the sentence which states the order: in "died on 4 May after a short illness" the illness has the
    /// day of the death, which says nothing against the sentence.
    /// </summary>
    private static bool IsDatedElsewhere(TimelineEvent one, EventSource order) => one.Date.Basis == DateBasis.Given || one.Sources.Count == 0 ||
        one.Sources.Any(source => source.Date.Edtf is not null && !(source.Document == order.Document && source.Span.Overlaps(order.Span)));

    private static bool Contradicts(DateBounds one, OrderRelation relation, DateBounds other) => relation switch
    {
        OrderRelation.Before => one.Earliest > other.Latest,
        OrderRelation.After => one.Latest < other.Earliest,
        _ => !one.Overlaps(other),
    };

    /// <summary>The statements that say the contrary of a new one, or null.</summary>
    private List<StatedOrder>? PathTo(StatedOrder order)
    {
        var (first, second) = Ends(order);
        var reached = new Dictionary<string, StatedOrder?>(StringComparer.Ordinal) { [second] = null };
        var queue = new Queue<string>([second]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var step in _followers.GetValueOrDefault(at, []).Where(step => reached.TryAdd(Ends(step).Second, step)))
            {
                queue.Enqueue(Ends(step).Second);
            }
        }

        if (!reached.ContainsKey(first))
        {
            return null;
        }

        var path = new List<StatedOrder>();
        for (var at = first; reached[at] is { } step; at = Ends(step).First)
        {
            path.Add(step);
        }

        path.Reverse();
        return path;
    }

    private static (string First, string Second) Ends(StatedOrder order) =>
        order.Relation == OrderRelation.Before ? (order.Event, order.Other) : (order.Other, order.Event);

    /// <summary>Narrows the open ends of an event without a calendar date.</summary>
    private bool Narrow(string id, DateBounds by, string because)
    {
        var one = _events[id];
        if (one.Date.Edtf is not null || one.Date.Basis == DateBasis.Given)
        {
            return false;
        }

        var bounds = new DateBounds(Later(one.Date.Bounds.Earliest, by.Earliest), Earlier(one.Date.Bounds.Latest, by.Latest));
        if (bounds == one.Date.Bounds || bounds.Earliest > bounds.Latest)
        {
            return false;
        }

        var reason = one.Date.Because is { } before && !before.Contains(because, StringComparison.Ordinal) ? $"{before}; {because}" : because;
        _events[id] = one with { Date = one.Date with { Bounds = bounds, Basis = DateBasis.Inferred, Because = reason } };
        return true;
    }

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is null ? b : b is null || a > b ? a : b;

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null ? b : b is null || a < b ? a : b;
}
