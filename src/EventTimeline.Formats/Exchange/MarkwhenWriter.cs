using System.Text;
using EventTimeline.Events;
using EventTimeline.Graphs;
using EventTimeline.Merging;
using EventTimeline.Text;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Exchange;

/// <summary>
/// markwhen. Its parser drops EDTF's marks without a word, so the date line has the bounds and a property has the EDTF. Undated events and
/// those before the year 1 do not fit and are counted.
/// </summary>
public sealed class MarkwhenWriter : ITimelineWriter
{
    /// <inheritdoc/>
    public string Format => "markwhen";

    /// <inheritdoc/>
    public string Summary => "text timeline for markwhen";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var names = new ActorNames(timeline);
        using var writer = TextFiles.Writer(output);
        var left = 0;
        foreach (var item in timeline.Events)
        {
            if (DateLine(item) is { } dates)
            {
                WriteEvent(writer, item, dates, names);
            }
            else
            {
                left++;
            }
        }

        return LeftOut.Undated(left);
    }

    private static string? DateLine(TimelineEvent item) => item.Date.Bounds switch
    {
        { Earliest: { Year: > 0 } first, Latest: { Year: <= 9999 } last } => first == last ? Days.Iso(first) : $"{Days.Iso(first)} / {Days.Iso(last)}",
        { Earliest: { Year: > 0 } first, Latest: null } when item.Status == EventStatus.Ongoing => $"{Days.Iso(first)} / now",
        { Earliest: { Year: > 0 } first, Latest: null } => Days.Iso(first),
        { Earliest: null, Latest: { Year: > 0 } last } => Days.Iso(last),
        _ => null,
    };

    private static void WriteEvent(StreamWriter writer, TimelineEvent item, string dates, ActorNames names)
    {
        writer.WriteLine($"{dates}: {Line(item.Title)}");
        writer.WriteLine($"id: {item.Id}");
        writer.WriteLine($"edtf: \"{item.Date.Edtf}\"");
        if (item.Participants.Count > 0)
        {
            var actors = item.Participants.Select(participation => names.Of(participation.Actor)).Distinct(StringComparer.Ordinal);
            writer.WriteLine($"actors: [{string.Join(", ", actors.Select(Quoted))}]");
        }

        writer.WriteLine();
        foreach (var source in item.Sources)
        {
            writer.WriteLine($"- “{Line(source.Quote)}” ({Line(names.OfDocument(source.Document))})");
        }

        writer.WriteLine();
    }

    private static string Quoted(string text) => $"\"{Line(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>One line; a tag or a completion mark that is only text is escaped.</summary>
    private static string Line(string text)
    {
        var result = new StringBuilder(text.Length + 4);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '#' or '!' => result.Append('\\').Append(unit),
                _ when char.IsControl(unit) => result.Append(' '),
                _ => result.Append(unit),
            };
        }

        return result.ToString();
    }
}
