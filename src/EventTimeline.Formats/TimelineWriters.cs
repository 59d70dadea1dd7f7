using EventTimeline.Formats.Exchange;
using EventTimeline.Formats.Graphs;
using EventTimeline.Formats.Json;

namespace EventTimeline.Formats;

/// <summary>Every exchange format, by the word that chooses it.</summary>
public static class TimelineWriters
{
    /// <summary>The formats in the order in which help lists them.</summary>
    public static IReadOnlyList<ITimelineWriter> All { get; } =
    [
        new GraphMlWriter(),
        new YedGraphMlWriter(),
        new GexfWriter(GexfVersion.V13),
        new GexfWriter(GexfVersion.V12),
        new DotWriter(),
        new TimelineJsonWriter(),
        new EventTableWriter(),
        new TimelineJsWriter(),
        new CalendarWriter(),
        new MarkwhenWriter(),
        new FollowTheMoneyWriter(),
    ];

    /// <summary>The writer of a format, or null where there is none of that name.</summary>
    public static ITimelineWriter? Find(string format) =>
        All.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.OrdinalIgnoreCase));
}
