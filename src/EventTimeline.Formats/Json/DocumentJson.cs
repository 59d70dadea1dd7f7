using System.Text.Json;
using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Formats.Exchange;
using EventTimeline.Text;

namespace EventTimeline.Formats.Json;

/// <summary>Writes what was found in one document as one line of JSON. Offsets count UTF-16 units of the text as read; <c>end</c> is exclusive.</summary>
public static class DocumentJson
{
    /// <summary>Writes the dates alone.</summary>
    public static void WriteDates(Document document, DocumentDates dates, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(dates);
        Write(document, dates, null, output);
    }

    /// <summary>Writes dates, actors and events.</summary>
    public static void WriteAll(DocumentEvents document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        Write(document.Document, document.Dates, document, output);
    }

    private static void Write(Document document, DocumentDates dates, DocumentEvents? found, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonText.Line))
        {
            json.WriteStartObject();
            json.WriteString("document", document.Id);
            json.WriteString("file", document.File);
            JsonText.WritePublished(json, dates.Published);
            json.WriteStartArray("dates");
            foreach (var date in dates.Dates)
            {
                WriteDate(json, date);
            }

            json.WriteEndArray();
            if (found is not null)
            {
                WriteActors(json, document.Text, found.Actors);
                WriteEvents(json, found);
            }

            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteDate(Utf8JsonWriter json, ResolvedDate date)
    {
        json.WriteStartObject();
        WriteSpan(json, date.Span);
        json.WriteString("text", date.Text);
        json.WriteString("type", Words.Of(date.Type).ToUpperInvariant());
        json.WriteString("value", date.Value);
        json.WriteString("mod", date.Mod);
        json.WriteString("edtf", date.Edtf);
        JsonText.WriteBounds(json, date.Bounds);
        if (date.Range is { } range)
        {
            json.WriteString("range", range.Edtf);
        }

        json.WriteString("basis", Words.Of(date.Basis));
        json.WriteString("because", date.Derivation.Because);
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, string text, DocumentActors actors)
    {
        json.WriteStartArray("actors");
        foreach (var mention in actors.Mentions)
        {
            var actor = actors.Actors[mention.Actor];
            json.WriteStartObject();
            WriteSpan(json, mention.Span);
            json.WriteString("text", mention.Span.Of(text));
            json.WriteString("actor", actor.Name);
            json.WriteString("kind", Words.Of(actor.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvents(Utf8JsonWriter json, DocumentEvents found)
    {
        json.WriteStartArray("events");
        foreach (var mention in found.Events)
        {
            json.WriteStartObject();
            WriteSpan(json, mention.Trigger);
            json.WriteString("text", mention.Trigger.Of(found.Document.Text));
            json.WriteString("type", mention.Type);
            json.WriteString("status", Words.Of(mention.Status));
            json.WriteString("title", mention.Title);
            JsonText.WriteEventDate(json, mention.Date);
            json.WriteStartArray("participants");
            foreach (var participant in mention.Participants)
            {
                json.WriteStartObject();
                json.WriteString("actor", found.Actors.Actors[participant.Actor].Name);
                json.WriteString("role", participant.Role);
                WriteSpan(json, participant.Span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
