using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Text;
using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Formats.EventsYaml.Entries;

/// <summary>
/// Reads dates with what they rest on. Bounds, precision and basis are written only where they differ from what the date by itself says; a
/// basis that is not written is <see cref="DateBasis.Stated"/>.
/// </summary>
internal static class DateEntry
{
    /// <summary>Written where bounds are known and no calendar date.</summary>
    public const string NoDate = "unknown";

    /// <summary>Keys of the map that says how a date was worked out.</summary>
    public static readonly string[] Keys = ["basis", "because", "text", "at", "precision", "earliest", "latest"];

    /// <summary>The EDTF text of a key with its bounds and precision, or null where it is absent or wrong, which is told.</summary>
    public static (string? Edtf, DateBounds Bounds, DatePrecision Precision)? Calendar(EntryReader entry, string key)
    {
        var text = entry.Text(key);
        if (text is null)
        {
            return null;
        }

        if (text == NoDate)
        {
            return (null, DateBounds.Open, DatePrecision.None);
        }

        if (DateText.Read(text, out var bounds, out var precision) is { } wrong)
        {
            entry.Problems.Error(entry.Node[key]!, $"'{text}' is no date: {wrong}; expected: 2006, 2006-01, 2006-01-25, 2006-01/2006-03, 2006-XX-25, or {NoDate}");
            return null;
        }

        return (text, bounds, precision);
    }

    /// <summary>A date with the details of another map, or of the same one.</summary>
    public static EventDate Of((string? Edtf, DateBounds Bounds, DatePrecision Precision) calendar, EntryReader details, string textKey, string spanKey)
    {
        var earliest = Day(details, "earliest");
        var latest = Day(details, "latest");
        return new EventDate
        {
            Edtf = calendar.Edtf,
            Bounds = new DateBounds(earliest.Given ? earliest.Day : calendar.Bounds.Earliest, latest.Given ? latest.Day : calendar.Bounds.Latest),
            Precision = details.Word("precision", calendar.Precision),
            Basis = details.Word("basis", DateBasis.Stated),
            Text = details.Text(textKey),
            Span = Span(details, spanKey),
            Because = details.Text("because"),
        };
    }

    /// <summary>A day, or <c>open</c>.</summary>
    public static (bool Given, LocalDate? Day) Day(EntryReader entry, string key)
    {
        if (entry.Text(key) is not { } text)
        {
            return (false, null);
        }

        if (text == "open")
        {
            return (true, null);
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
        {
            return (true, day.Value);
        }

        entry.Problems.Error(entry.Node[key]!, $"'{text}' is no day; expected: 2006-01-25, or open");
        return (false, null);
    }

    /// <summary>A range such as <c>812-905</c>, or null where it is absent or wrong, which is told.</summary>
    public static TextSpan? Span(EntryReader entry, string key)
    {
        if (entry.Text(key) is not { } text)
        {
            return null;
        }

        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0 && int.TryParse(text.AsSpan(0, dash), out var start) && int.TryParse(text.AsSpan(dash + 1), out var end) && start >= 0 && start <= end)
        {
            return new TextSpan(start, end);
        }

        entry.Problems.Error(entry.Node[key]!, $"'{text}' is no range in the document's text; expected: 812-905");
        return null;
    }
}
