using System.Globalization;
using System.Text;
using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Graphs;
using EventTimeline.Merging;
using EventTimeline.Text;
using EventTimeline.Timelines;
using NodaTime;

namespace EventTimeline.Formats.Exchange;

/// <summary>
/// iCalendar (RFC 5545) with an all-day entry for each event. Undated events and those before the year 1 do not fit and are counted. Inexact
/// dates span their bounds, have "c." before the summary, and keep their EDTF in <c>X-EDTF</c>.
/// </summary>
public sealed class CalendarWriter : ITimelineWriter
{
    private const int MostOctets = 75;

    /// <inheritdoc/>
    public string Format => "ics";

    /// <inheritdoc/>
    public string Summary => "calendar (iCalendar)";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var names = new ActorNames(timeline);
        var fitting = timeline.Events.Where(item => item.Date.Bounds is { Earliest.Year: > 0, Latest.Year: < 9999 }).ToList();
        using var writer = TextFiles.Writer(output, "\r\n");
        writer.WriteLine("BEGIN:VCALENDAR");
        writer.WriteLine("VERSION:2.0");
        writer.WriteLine("PRODID:-//EventTimeline//EventTimeline//EN");
        foreach (var item in fitting)
        {
            WriteEntry(writer, item, names);
        }

        writer.WriteLine("END:VCALENDAR");
        return LeftOut.Undated(timeline.Events.Count - fitting.Count);
    }

    private static void WriteEntry(StreamWriter writer, TimelineEvent item, ActorNames names)
    {
        var first = item.Date.Bounds.Earliest!.Value;
        var last = item.Date.Bounds.Latest!.Value;
        var circa = item.Date.Precision is DatePrecision.Day or DatePrecision.Time ? "" : "c. ";
        writer.WriteLine("BEGIN:VEVENT");
        WriteLine(writer, "UID", $"{Escape(item.Id)}@eventtimeline");
        // The stamp must not come from the clock: the same timeline gives the same file.
        WriteLine(writer, "DTSTAMP", $"{Basic(first)}T000000Z");
        WriteLine(writer, "DTSTART;VALUE=DATE", Basic(first));
        WriteLine(writer, "DTEND;VALUE=DATE", Basic(last.PlusDays(1)));
        WriteLine(writer, "SUMMARY", Escape(circa + item.Title));
        WriteLine(writer, "DESCRIPTION", Escape(Description(item, names)));
        if (item.Place is { } place)
        {
            WriteLine(writer, "LOCATION", Escape(names.Of(place)));
        }

        WriteLine(writer, "STATUS", item.Status switch
        {
            EventStatus.Cancelled or EventStatus.Denied => "CANCELLED",
            EventStatus.Occurred or EventStatus.Ongoing => "CONFIRMED",
            _ => "TENTATIVE",
        });
        WriteLine(writer, "X-EDTF", Escape(item.Date.Edtf ?? ""));
        writer.WriteLine("END:VEVENT");
    }

    private static string Description(TimelineEvent item, ActorNames names)
    {
        var lines = item.Sources.Select(source => $"“{source.Quote}” ({names.OfDocument(source.Document)})").Distinct();
        return string.Join('\n', item.Participants.Count == 0 ? lines : lines.Prepend(names.Participants(item)));
    }

    private static string Basic(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);

    /// <summary>Escapes a text value (RFC 5545, 3.3.11); other control characters may not stand in one.</summary>
    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var unit in text.ReplaceLineEndings("\n"))
        {
            _ = unit switch
            {
                '\\' or ';' or ',' => result.Append('\\').Append(unit),
                '\n' => result.Append("\\n"),
                _ when char.IsControl(unit) => result,
                _ => result.Append(unit),
            };
        }

        return result.ToString();
    }

    /// <summary>Writes a property folded at 75 octets, never inside a character (RFC 5545, 3.1).</summary>
    private static void WriteLine(StreamWriter writer, string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                writer.Write("\r\n ");
                octets = 1;
            }

            writer.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        writer.WriteLine();
    }
}
