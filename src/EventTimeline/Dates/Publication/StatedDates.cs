using EventTimeline.Documents;
using EventTimeline.Text;

namespace EventTimeline.Dates.Publication;

/// <summary>Chooses among the dates that a document states for itself, and reports where they disagree.</summary>
internal static class StatedDates
{
    // Time zones and late updates put the page's and the text's dates a little apart; that is no contradiction.
    private const int DaysApart = 2;

    /// <summary>The most trusted stated date, its ambiguity decided by the others and by what the text implies; null where none can be read.</summary>
    public static StatedReading? Choose(Document document, StatedDateReader reader, DateBounds implied, ICollection<Diagnostic> diagnostics)
    {
        var readings = document.StatedDates.OrderBy(stated => stated.Source).Select(reader.Read).OfType<StatedReading>().ToList();
        if (readings.Count == 0)
        {
            return null;
        }

        var chosen = Decide(readings[0], readings, implied);
        CheckWeekday(document, chosen, diagnostics);
        foreach (var other in readings.Skip(1).Where(other => !Near(chosen, other)))
        {
            var severity = other.Stated.Source == StatedDateSource.FileName ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning;
            var message = $"stated dates disagree: '{chosen.Stated.Text.Trim()}' ({chosen.Place}) is taken, not '{other.Stated.Text.Trim()}' ({other.Place})";
            diagnostics.Add(new Diagnostic(severity, message, document.File));
        }

        return chosen;
    }

    private static StatedReading Decide(StatedReading first, IReadOnlyList<StatedReading> readings, DateBounds implied)
    {
        foreach (var sure in readings.Where(reading => !reading.IsAmbiguous))
        {
            first = first.IsAmbiguous ? first.Narrowed(sure.Bounds) : first;
        }

        return first.IsAmbiguous ? first.Narrowed(implied) : first;
    }

    private static bool Near(StatedReading chosen, StatedReading other) =>
        chosen.Agrees(other) || other.Candidates.Any(candidate => Widened(chosen.Bounds).Overlaps(candidate.Bounds));

    private static DateBounds Widened(DateBounds bounds) => new(bounds.Earliest?.PlusDays(-DaysApart), bounds.Latest?.PlusDays(DaysApart));

    private static void CheckWeekday(Document document, StatedReading chosen, ICollection<Diagnostic> diagnostics)
    {
        if (chosen.Weekday is { } weekday && chosen.Bounds is { Earliest: { } day, Latest: var latest } && day == latest && day.DayOfWeek != weekday)
        {
            var message = $"the stated date '{chosen.Stated.Text.Trim()}' is a {day.DayOfWeek}, not a {weekday}";
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, message, document.File));
        }
    }
}
