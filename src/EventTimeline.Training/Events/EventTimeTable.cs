using System.Globalization;
using EventTimeline.Dates;
using NodaTime;

namespace EventTimeline.Training.Events;

/// <summary>
/// The time of an event as EventTime writes it (Reimers, Dehghani and Gurevych 2016): a day, or where begin and end differ, both; each a day or bounds "after" and "before" days.
/// </summary>
/// <param name="Begin">Days between which it began. "after 1998-01-08" has the next day as its first.</param>
/// <param name="End">Days between which it ended.</param>
/// <param name="IsSingleDay">Whether it is written as one day.</param>
public sealed record GoldTime(DateBounds Begin, DateBounds End, bool IsSingleDay)
{
    /// <summary>Reads a value of the table, or null for <c>n/a</c> and lists of days.</summary>
    public static GoldTime? Read(string value)
    {
        if (!value.StartsWith("beginPoint=", StringComparison.Ordinal))
        {
            return Bounds(value) is { } single ? new GoldTime(single, single, true) : null;
        }

        var parts = value["beginPoint=".Length..].Split("endPoint=");
        return parts.Length == 2 && Bounds(parts[0]) is { } begin && Bounds(parts[1]) is { } end ? new GoldTime(begin, end, false) : null;
    }

    private static DateBounds? Bounds(string text)
    {
        if (Day(text) is { } day)
        {
            return new DateBounds(day, day);
        }

        LocalDate? earliest = null;
        LocalDate? latest = null;
        while (text.Length > 0)
        {
            var word = text.StartsWith("after", StringComparison.Ordinal) ? "after" : text.StartsWith("before", StringComparison.Ordinal) ? "before" : null;
            if (word is null || text.Length < word.Length + 10 || Day(text.Substring(word.Length, 10)) is not { } bound)
            {
                return null;
            }

            earliest = word == "after" ? bound.PlusDays(1) : earliest;
            latest = word == "before" ? bound.PlusDays(-1) : latest;
            text = text[(word.Length + 10)..];
        }

        return Period(earliest, latest) ?? new DateBounds(earliest, latest);
    }

    // The annotators write "in 1999" as after its first day and before its last, and a month as after its first day and before its last or its 28th.
    private static DateBounds? Period(LocalDate? earliest, LocalDate? latest)
    {
        if (earliest?.PlusDays(-1) is not { Day: 1 } first || latest?.PlusDays(1) is not { Day: >= 28 } last || first.Year != last.Year)
        {
            return null;
        }

        return first.Month == last.Month ? new DateBounds(first, first.PlusMonths(1).PlusDays(-1))
            : first.Month == 1 && last.Month == 12 ? new DateBounds(first, new LocalDate(last.Year, 12, 31))
            : null;
    }

    private static LocalDate? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? LocalDate.FromDateOnly(day) : null;
}

/// <summary>The EventTime annotation: times of events of TimeBank documents.</summary>
public sealed class EventTimeTable
{
    private readonly Dictionary<(string Document, string Event), string> _values = [];

    private EventTimeTable(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var columns = line.Split('\t');
            _values[(columns[0], columns[4])] = columns[7];
        }
    }

    /// <summary>Names of its documents, sorted.</summary>
    public IReadOnlyList<string> Documents => [.. _values.Keys.Select(key => key.Document).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Reads the table.</summary>
    public static EventTimeTable Read(string path) => new(File.ReadLines(path));

    /// <summary>The value as written for an event, or null where it has none.</summary>
    public string? ValueOf(string document, string eventId) => _values.GetValueOrDefault((document, eventId));
}
