using System.Net;
using System.Text.Json;
using EventTimeline.Dates;
using EventTimeline.Graphs;
using EventTimeline.Merging;
using EventTimeline.Text;
using EventTimeline.Timelines;
using NodaTime;

namespace EventTimeline.Formats.Exchange;

/// <summary>
/// JSON for TimelineJS 3. Only dated events fit in; the others are counted. Inexact dates carry their bounds in start and end and what is
/// known of them in the display date.
/// </summary>
public sealed class TimelineJsWriter : ITimelineWriter
{
    /// <inheritdoc/>
    public string Format => "timelinejs";

    /// <inheritdoc/>
    public string Summary => "slides for TimelineJS 3";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var names = new ActorNames(timeline);
        var dated = timeline.Events.Where(item => item.Date.Bounds is { Earliest: not null } or { Latest: not null }).ToList();
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartArray("events");
        foreach (var item in dated)
        {
            WriteSlide(json, item, names);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return LeftOut.Undated(timeline.Events.Count - dated.Count);
    }

    private static void WriteSlide(Utf8JsonWriter json, TimelineEvent item, ActorNames names)
    {
        var bounds = item.Date.Bounds;
        var first = bounds.Earliest ?? bounds.Latest!.Value;
        var last = bounds.Latest ?? first;
        json.WriteStartObject();
        WriteDate(json, "start_date", first);
        if (last != first)
        {
            WriteDate(json, "end_date", last);
        }

        if (item.Date.Precision is not (DatePrecision.Day or DatePrecision.Time))
        {
            json.WriteString("display_date", Html(item.Date.Text is { } words ? $"{words} ({item.Date.Edtf})" : item.Date.Edtf ?? ""));
        }

        json.WriteStartObject("text");
        json.WriteString("headline", Html(item.Title));
        json.WriteString("text", Body(item, names));
        json.WriteEndObject();
        json.WriteString("group", item.Type);
        json.WriteString("unique_id", item.Id);
        json.WriteEndObject();
    }

    /// <summary>Year, month and day as numbers; both dates of a slide always have all three.</summary>
    private static void WriteDate(Utf8JsonWriter json, string name, LocalDate day)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", day.Year);
        json.WriteNumber("month", day.Month);
        json.WriteNumber("day", day.Day);
        json.WriteEndObject();
    }

    private static string Body(TimelineEvent item, ActorNames names)
    {
        var participants = item.Participants.Count == 0 ? "" : $"<p>{Html(names.Participants(item))}</p>";
        var quotes = item.Sources.Select(source => $"<blockquote>{Html(source.Quote)} <cite>{Html(names.OfDocument(source.Document))}</cite></blockquote>").Distinct();
        return participants + string.Concat(quotes);
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
