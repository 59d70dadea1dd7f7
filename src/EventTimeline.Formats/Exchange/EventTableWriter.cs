using CsvHelper;
using EventTimeline.Graphs;
using EventTimeline.Merging;
using EventTimeline.Text;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Exchange;

/// <summary>
/// A table with a row for each event (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front.
/// </summary>
public sealed class EventTableWriter : ITimelineWriter
{
    private static readonly CsvWriterOptions Rfc4180 = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public string Summary => "table of events for a spreadsheet";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var columns = Columns(new ActorNames(timeline));
        using var csv = CsvWriter.Create(output, Rfc4180, leaveOpen: true);
        WriteRow(csv, columns.Select(column => column.Name));
        foreach (var item in timeline.Events)
        {
            WriteRow(csv, columns.Select(column => column.Value(item)));
        }

        return [];
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell ?? "");
        }

        csv.EndRecord();
    }

    private static List<(string Name, Func<TimelineEvent, string?> Value)> Columns(ActorNames names) =>
    [
        ("id", item => item.Id),
        ("date", item => item.Date.Edtf),
        ("earliest", item => Days.Iso(item.Date.Bounds.Earliest)),
        ("latest", item => Days.Iso(item.Date.Bounds.Latest)),
        ("precision", item => Words.Of(item.Date.Precision)),
        ("basis", item => Words.Of(item.Date.Basis)),
        ("date text", item => item.Date.Text),
        ("title", item => item.Title),
        ("type", item => item.Type),
        ("status", item => Words.Of(item.Status)),
        ("place", item => item.Place is { } place ? names.Of(place) : null),
        ("participants", names.Participants),
        ("documents", item => string.Join("; ", item.Sources.Select(source => source.Document).Distinct(StringComparer.Ordinal))),
        ("quotes", item => string.Join(" | ", item.Sources.Select(source => source.Quote).Distinct())),
    ];
}
