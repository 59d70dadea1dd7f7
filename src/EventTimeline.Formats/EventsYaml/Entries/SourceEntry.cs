using EventTimeline.Events;
using EventTimeline.Formats.EventsYaml.Syntax;
using EventTimeline.Merging;
using EventTimeline.Text;

namespace EventTimeline.Formats.EventsYaml.Entries;

/// <summary>
/// Reads the sources of an event. What a source leaves out is as in the event: its status, and how its date was worked out where the date is
/// the same.
/// </summary>
internal static class SourceEntry
{
    private static readonly string[] Keys =
    [
        "document", "at", "quote", "trigger", "date", "date-text", "date-at", "basis", "because", "precision", "earliest", "latest", "status", "by",
    ];

    public static IReadOnlyList<EventSource> ReadAll(EntryReader entry, EventDate date, EventStatus status)
    {
        var items = entry.List("sources");
        var sources = new List<EventSource>(items.Count);
        foreach (var item in items)
        {
            if (Read(item, entry.Problems, date, status) is { } source)
            {
                sources.Add(source);
            }
        }

        return sources;
    }

    private static EventSource? Read(YamlNode node, Problems problems, EventDate date, EventStatus status)
    {
        if (EntryReader.Of(node, problems, "a source", Keys) is not { } source)
        {
            return null;
        }

        var quote = source.Text("quote") ?? "";
        var span = DateEntry.Span(source, "at") ?? new TextSpan(0, 0);
        var trigger = DateEntry.Span(source, "trigger");
        return new EventSource
        {
            Document = source.Required("document"),
            Span = span,
            Quote = quote,
            Trigger = trigger,
            TriggerText = trigger is { } word ? TriggerText(source, quote, span, word) : null,
            Date = Date(source, date),
            Status = source.Word("status", status),
            Attribution = source.Text("by"),
        };
    }

    private static string? TriggerText(EntryReader source, string quote, TextSpan span, TextSpan trigger)
    {
        if (span.Contains(trigger) && trigger.End - span.Start <= quote.Length)
        {
            return trigger.Shift(-span.Start).Of(quote);
        }

        source.Problems.Error(source.Node["trigger"]!, "the trigger lies outside the quote");
        return null;
    }

    private static EventDate Date(EntryReader source, EventDate ofEvent)
    {
        if (DateEntry.Calendar(source, "date") is not { } calendar)
        {
            return EventDate.Unknown;
        }

        var own = DateEntry.Of(calendar, source, "date-text", "date-at");
        return SameAsEvent(own, ofEvent) && source.Node["because"] is null ? own with { Because = ofEvent.Because } : own;
    }

    /// <summary>Whether a source's date is the event's, so that the reason need not be written twice.</summary>
    public static bool SameAsEvent(EventDate own, EventDate ofEvent) =>
        own.Edtf == ofEvent.Edtf && own.Bounds == ofEvent.Bounds && own.Basis == ofEvent.Basis && own.Precision == ofEvent.Precision;
}
