using System.Globalization;
using EventTimeline.Dates;
using EventTimeline.Formats.Exchange;
using EventTimeline.Graphs;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Graphs;

/// <summary>The type of an attribute in graph files; the four that every importer takes.</summary>
internal enum AttributeType
{
    String,
    Int,
    Double,
    Boolean,
}

/// <summary>A column of the node or edge table that graph files carry.</summary>
/// <param name="Name">Avoids the names that importers keep for appearance and for their own use.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its text in invariant culture, or null where the element has none.</param>
internal sealed record GraphAttribute<T>(string Name, AttributeType Type, Func<T, string?> Value);

/// <summary>The columns, the same in every graph format.</summary>
internal static class GraphAttributes
{
    /// <summary>The node columns; conflicts are counted from <paramref name="timeline"/>.</summary>
    public static IReadOnlyList<GraphAttribute<GraphNode>> Nodes(Timeline timeline)
    {
        var conflicts = timeline.Conflicts.CountBy(conflict => conflict.Event, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return
        [
            new("label", AttributeType.String, node => node.Label),
            new("name", AttributeType.String, node => node.Label),
            new("kind", AttributeType.String, node => Words.Of(node.Kind)),
            new("type", AttributeType.String, node => node.Event?.Type ?? (node.Actor is { } actor ? Words.Of(actor.Kind) : null)),
            new("status", AttributeType.String, node => node.Event is { } item ? Words.Of(item.Status) : null),
            new("date_edtf", AttributeType.String, node => node.Event is { } item ? item.Date.Edtf : node.Document?.Published.Edtf),
            new("date_earliest", AttributeType.String, node => Days.Iso(BoundsOf(node).Earliest)),
            new("date_latest", AttributeType.String, node => Days.Iso(BoundsOf(node).Latest)),
            new("date_sort", AttributeType.Int, node => SortKey(BoundsOf(node))),
            new("date_precision", AttributeType.String, node => Known(node.Event) is { } date ? Words.Of(date.Precision) : null),
            new("date_basis", AttributeType.String, node => Known(node.Event) is { } date ? Words.Of(date.Basis) : null),
            new("date_text", AttributeType.String, node => node.Event?.Date.Text),
            new("aliases", AttributeType.String, node => node.Actor is { Aliases.Count: > 0 } actor ? string.Join("; ", actor.Aliases) : null),
            new("sources", AttributeType.Int, node => node.Event?.Sources.Count.ToString(CultureInfo.InvariantCulture)),
            new("conflicts", AttributeType.Int, node => node.Event is { } item
                ? conflicts.GetValueOrDefault(item.Id).ToString(CultureInfo.InvariantCulture) : null),
            new("quote", AttributeType.String, node => node.Event?.Sources.FirstOrDefault()?.Quote),
        ];
    }

    /// <summary>The edge columns.</summary>
    public static IReadOnlyList<GraphAttribute<GraphEdge>> Edges { get; } =
    [
        new("label", AttributeType.String, edge => edge.Label),
        new("interaction", AttributeType.String, edge => edge.Label),
        new("kind", AttributeType.String, edge => Words.Of(edge.Kind)),
        new("weight", AttributeType.Double, edge => edge.Weight.ToString("0.0", CultureInfo.InvariantCulture)),
        new("date_earliest", AttributeType.String, edge => Days.Iso(edge.Bounds.Earliest)),
        new("date_latest", AttributeType.String, edge => Days.Iso(edge.Bounds.Latest)),
    ];

    /// <summary>The graph that a writer is asked for.</summary>
    public static EventGraph GraphOf(Timeline timeline, GraphView view) =>
        GraphBuilder.Build(view, timeline.Documents, timeline.Actors, timeline.Events);

    /// <summary>The days of the event or document that a node stands for; open for others.</summary>
    public static DateBounds BoundsOf(GraphNode node) => node.Event?.Date.Bounds ?? node.Document?.Published.Bounds ?? default;

    private static Events.EventDate? Known(Merging.TimelineEvent? item) => item?.Date is { Edtf: not null } date ? date : null;

    private static string? SortKey(DateBounds bounds) => (bounds.Earliest ?? bounds.Latest) is { } day
        ? ((day.Year * 10_000) + (day.Year < 0 ? -1 : 1) * ((day.Month * 100) + day.Day)).ToString(CultureInfo.InvariantCulture)
        : null;
}
