using System.Text.Json;
using EventTimeline.Formats.Chronology;
using EventTimeline.Formats.Exchange;
using EventTimeline.Formats.Json;
using EventTimeline.Merging;
using EventTimeline.Timelines;

namespace EventTimeline.Cli.Output;

/// <summary>Lists events, for people or as JSON.</summary>
internal sealed class EventTables(Terminal terminal, Timeline timeline)
{
    private readonly ActorNames _names = new(timeline);

    /// <summary>Lists events in a table.</summary>
    internal void Write(IReadOnlyList<TimelineEvent> events)
    {
        var table = Tables.Create("date", "event", "status", "type", "participants", "sources", "id");
        foreach (var item in events)
        {
            Tables.AddRow(
                table,
                DateWords.Of(item.Date),
                item.Title,
                Words.Of(item.Status),
                item.Type,
                _names.Participants(item),
                item.Sources.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
                item.Id);
        }

        terminal.Rich().Write(table);
    }

    /// <summary>Writes a list of things as a JSON array.</summary>
    internal static void WriteJson<T>(Terminal terminal, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using (var json = new Utf8JsonWriter(terminal.Data, JsonText.Indented))
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                write(json, item);
            }

            json.WriteEndArray();
        }

        terminal.Data.Write("\n"u8);
    }
}
