using System.Text.Json;
using EventTimeline.Actors;
using EventTimeline.Formats.Exchange;
using EventTimeline.Graphs;
using EventTimeline.Merging;
using EventTimeline.Text;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Json;

/// <summary>Writes the whole timeline as JSON, for programs. Offsets count UTF-16 units of the document's text; <c>end</c> is exclusive.</summary>
public sealed class TimelineJsonWriter : ITimelineWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public string Summary => "everything, for programs";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        using (var json = new Utf8JsonWriter(output, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            WriteDocuments(json, timeline.Documents);
            WriteActors(json, timeline.Actors);
            json.WriteStartArray("events");
            foreach (var item in timeline.Events)
            {
                WriteEvent(json, item);
            }

            json.WriteEndArray();
            WriteConflicts(json, timeline.Conflicts);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        return [];
    }

    /// <summary>Writes one event as an object.</summary>
    internal static void WriteEvent(Utf8JsonWriter json, TimelineEvent item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("title", item.Title);
        json.WriteString("type", item.Type);
        json.WriteString("status", Words.Of(item.Status));
        JsonText.WriteEventDate(json, item.Date);
        json.WriteString("place", item.Place);
        json.WriteStartArray("participants");
        foreach (var participation in item.Participants)
        {
            json.WriteStartObject();
            json.WriteString("actor", participation.Actor);
            json.WriteString("role", participation.Role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSources(json, item.Sources);
        json.WriteEndObject();
    }

    /// <summary>Writes one actor as an object.</summary>
    internal static void WriteActor(Utf8JsonWriter json, Actor actor)
    {
        json.WriteStartObject();
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("kind", Words.Of(actor.Kind));
        json.WriteStartArray("aliases");
        foreach (var alias in actor.Aliases)
        {
            json.WriteStringValue(alias);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the conflicts as a property.</summary>
    internal static void WriteConflicts(Utf8JsonWriter json, IReadOnlyList<Conflict> conflicts)
    {
        json.WriteStartArray("conflicts");
        foreach (var conflict in conflicts)
        {
            json.WriteStartObject();
            json.WriteString("kind", Words.Of(conflict.Kind));
            json.WriteString("event", conflict.Event);
            json.WriteString("summary", conflict.Summary);
            WriteSources(json, conflict.Sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDocuments(Utf8JsonWriter json, IReadOnlyList<TimelineDocument> documents)
    {
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("title", document.Title);
            json.WriteString("file", document.File);
            JsonText.WritePublished(json, document.Published);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteActors(Utf8JsonWriter json, IReadOnlyList<Actor> actors)
    {
        json.WriteStartArray("actors");
        foreach (var actor in actors)
        {
            WriteActor(json, actor);
        }

        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, IReadOnlyList<EventSource> sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("document", source.Document);
            json.WriteString("quote", source.Quote);
            json.WriteNumber("start", source.Span.Start);
            json.WriteNumber("end", source.Span.End);
            if (source.Trigger is { } trigger)
            {
                json.WriteStartObject("trigger");
                json.WriteNumber("start", trigger.Start);
                json.WriteNumber("end", trigger.End);
                json.WriteString("text", source.TriggerText);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("trigger");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
