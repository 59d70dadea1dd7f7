using EventTimeline.Events;
using EventTimeline.Merging;

namespace EventTimeline.Timelines;

/// <summary>
/// Reads from the quotes how events lie to each other: two triggers in one sentence with "after", "before", "following" or "during" between
/// them and nothing that starts another clause: "<i>resigned</i> two days after the <i>election</i>".
/// </summary>
internal static class OrderReader
{
    /// <summary>Units of text between two triggers, at most.</summary>
    private const int Reach = 60;

    private static readonly (string Word, OrderRelation Relation)[] Connectives =
    [
        ("after", OrderRelation.After), ("following", OrderRelation.After), ("before", OrderRelation.Before), ("prior to", OrderRelation.Before),
        ("ahead of", OrderRelation.Before), ("during", OrderRelation.During),
    ];

    /// <summary>The orders that the events' sources state, by document and place.</summary>
    public static IReadOnlyList<StatedOrder> Read(IReadOnlyList<TimelineEvent> events)
    {
        var sources = events
            .SelectMany(one => one.Sources.Where(source => source.Trigger is not null).Select(source => (Event: one.Id, Source: source)))
            .OrderBy(one => one.Source.Document, StringComparer.Ordinal).ThenBy(one => one.Source.Trigger)
            .ToList();
        var orders = new List<StatedOrder>();
        for (var i = 0; i + 1 < sources.Count; i++)
        {
            var (first, second) = (sources[i], sources[i + 1]);
            if (first.Source.Document == second.Source.Document && first.Event != second.Event && Happened(first.Source) && Happened(second.Source) &&
                Between(first.Source, second.Source) is { } text && RelationIn(text) is { } relation)
            {
                orders.Add(new StatedOrder(first.Event, relation, second.Event, first.Source));
            }
        }

        return orders;
    }

    private static bool Happened(EventSource source) => source.Status is EventStatus.Occurred or EventStatus.Ongoing;

    /// <summary>The text from one trigger to the next where a quote holds both and they are near each other.</summary>
    private static string? Between(EventSource first, EventSource second)
    {
        var holder = first.Span.Contains(second.Trigger!.Value) ? first : second.Span.Contains(first.Trigger!.Value) ? second : null;
        var (start, end) = (first.Trigger!.Value.End, second.Trigger.Value.Start);
        return holder is null || start >= end || end - start > Reach || end - holder.Span.Start > holder.Quote.Length
            ? null
            : holder.Quote[(start - holder.Span.Start)..(end - holder.Span.Start)];
    }

    private static OrderRelation? RelationIn(string text)
    {
        if (text.AsSpan().IndexOfAny(",.;:\"“”!?—") >= 0 || text.Contains(" and ", StringComparison.Ordinal) || text.Contains(" that ", StringComparison.Ordinal))
        {
            return null;
        }

        OrderRelation? found = null;
        foreach (var (word, relation) in Connectives)
        {
            if (text.Contains(" " + word + " ", StringComparison.Ordinal))
            {
                if (found is not null)
                {
                    return null;
                }

                found = relation;
            }
        }

        return found;
    }
}
