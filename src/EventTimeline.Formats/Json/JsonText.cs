using System.Text.Encodings.Web;
using System.Text.Json;
using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Formats.Exchange;

namespace EventTimeline.Formats.Json;

/// <summary>What the JSON writers share: layout, and the shapes of dates.</summary>
internal static class JsonText
{
    /// <summary>For people too: indented, letters beyond ASCII as they are.</summary>
    internal static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object a line.</summary>
    internal static JsonWriterOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes earliest and latest day; null where that side is open.</summary>
    internal static void WriteBounds(Utf8JsonWriter json, DateBounds bounds)
    {
        json.WriteString("earliest", Days.Iso(bounds.Earliest));
        json.WriteString("latest", Days.Iso(bounds.Latest));
    }

    /// <summary>Writes when a document was written.</summary>
    internal static void WritePublished(Utf8JsonWriter json, DocumentDate published)
    {
        json.WriteStartObject("published");
        json.WriteString("edtf", published.Edtf);
        WriteBounds(json, published.Bounds);
        json.WriteString("basis", Words.Of(published.Basis));
        json.WriteString("because", published.Because);
        json.WriteEndObject();
    }

    /// <summary>Writes when an event was; null where nothing tells.</summary>
    internal static void WriteEventDate(Utf8JsonWriter json, EventDate date)
    {
        if (date.Edtf is null && date.Bounds.IsOpen)
        {
            json.WriteNull("date");
            return;
        }

        json.WriteStartObject("date");
        json.WriteString("edtf", date.Edtf);
        WriteBounds(json, date.Bounds);
        json.WriteString("precision", Words.Of(date.Precision));
        json.WriteString("basis", Words.Of(date.Basis));
        json.WriteString("text", date.Text);
        json.WriteEndObject();
    }
}
