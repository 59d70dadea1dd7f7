using EventTimeline.Text;

namespace EventTimeline.Merging.Editing;

/// <summary>Puts the fields that a person fixed over what a new build found.</summary>
internal static class EventOverlay
{
    /// <summary>The event as the person wants it.</summary>
    /// <param name="fresh">What the build found.</param>
    /// <param name="inFile">The entry in the file.</param>
    /// <param name="entry">What of it is fixed.</param>
    public static TimelineEvent Apply(TimelineEvent fresh, TimelineEvent inFile, FixedEntry entry)
    {
        bool Fixed(string field) => entry.Fields.Contains(field);
        return fresh with
        {
            Id = inFile.Id,
            Note = inFile.Note,
            Date = Fixed("date") ? inFile.Date : fresh.Date,
            Title = Fixed("title") ? inFile.Title : fresh.Title,
            Type = Fixed("type") ? inFile.Type : fresh.Type,
            Status = Fixed("status") ? inFile.Status : fresh.Status,
            Place = Fixed("place") ? inFile.Place : fresh.Place,
            Participants = Fixed("participants") ? inFile.Participants : fresh.Participants,
            Sources = Fixed("sources") ? Sources(fresh, inFile) : fresh.Sources,
            IsEntry = Fixed("entry") ? inFile.IsEntry : fresh.IsEntry,
            Salience = entry.HandMade ? inFile.Salience : fresh.Salience,
            History = Fixed("status") ? inFile.History : fresh.History,
        };
    }

    /// <summary>What new evidence says against the fixed fields.</summary>
    public static IEnumerable<Diagnostic> Disagreements(TimelineEvent fresh, TimelineEvent inFile, FixedEntry entry)
    {
        if (entry.HandMade)
        {
            yield break;
        }

        if (entry.Fields.Contains("date") && !fresh.Date.Bounds.IsOpen && !fresh.Date.Bounds.Overlaps(inFile.Date.Bounds))
        {
            yield return Against(inFile, $"date {inFile.Date.Edtf}", fresh.Date.Edtf ?? "another time", fresh);
        }

        if (entry.Fields.Contains("status") && fresh.Status != inFile.Status)
        {
            yield return Against(inFile, "status " + Word(inFile.Status), Word(fresh.Status), fresh);
        }

        if (entry.Fields.Contains("place") && fresh.Place is { } place && inFile.Place is { } kept && place != kept)
        {
            yield return Against(inFile, $"place {kept}", place, fresh);
        }
    }

    /// <summary>The reports as the person left them, new ones, and those that a person wrote themself.</summary>
    private static List<EventSource> Sources(TimelineEvent fresh, TimelineEvent inFile)
    {
        var found = fresh.Sources.Select(Mark.Of).ToHashSet();
        var quotes = fresh.Sources.Select(source => (source.Document, source.Quote)).ToHashSet();
        return [.. fresh.Sources
            .Concat(inFile.Sources.Where(source => source.Trigger is null ? !quotes.Contains((source.Document, source.Quote)) : !found.Contains(Mark.Of(source))))
            .OrderBy(source => source.Document, StringComparer.Ordinal).ThenBy(source => source.Span)];
    }

    private static string Word(Events.EventStatus status) => status.ToString().ToLowerInvariant();

    private static Diagnostic Against(TimelineEvent inFile, string kept, string found, TimelineEvent fresh) => new(
        DiagnosticSeverity.Warning,
        $"{inFile.Id}: kept {kept} as written by hand, but the documents say {found} ({string.Join(", ", fresh.Sources.Select(source => source.Document).Distinct())})");
}
