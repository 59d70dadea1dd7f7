using EventTimeline.Dates;
using EventTimeline.Events;
using NodaTime;

namespace EventTimeline.Merging.Composition;

/// <summary>Whether an event happened, from what its sources say, and how that changed.</summary>
internal static class MergedStatus
{
    /// <summary>The status, and the earlier ones in words, oldest first.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="earliest">The first day on which it can have been, or null.</param>
    /// <param name="published">When each source's document was written.</param>
    public static (EventStatus Status, IReadOnlyList<string> History) Of(
        IReadOnlyList<EventSource> sources, LocalDate? earliest, Func<string, DocumentDate> published)
    {
        var reports = sources.Select(source => Report(source, published(source.Document), earliest)).ToList();
        var isCalledOff = IsCalledOff(reports);
        var final = reports
            .OrderByDescending(report => report.Source.Status == EventStatus.Cancelled && !isCalledOff ? 0 : Certainty(report.Source.Status))
            .ThenByDescending(report => report.Published.Bounds.Latest)
            .ThenBy(report => report.Source.Status)
            .First().Source.Status;
        var history = reports
            .Where(report => report.Source.Status != final && Certainty(report.Source.Status) >= 2)
            .GroupBy(report => report.Source.Status)
            .Select(group => group.OrderBy(report => report.Published.Bounds.Latest is null).ThenBy(report => report.Published.Bounds.Latest).First())
            .OrderBy(report => report.Published.Bounds.Latest is null)
            .ThenBy(report => report.Published.Bounds.Latest)
            .ThenBy(report => report.Source.Status)
            .Select(report => Words(report.Source, report.Published))
            .ToList();
        return (final, history);
    }

    /// <summary>Whether as many say that it was called off as that it is to come: one who wants a vote put off does not cancel it.</summary>
    private static bool IsCalledOff(List<(EventSource Source, DocumentDate Published)> reports) =>
        reports.Count(report => report.Source.Status == EventStatus.Cancelled) >= reports.Count(report => report.Source.Status == EventStatus.Planned);

    /// <summary>What a document names of a day that comes after it is a plan: "the May elections". A past form is a fact whatever its date.</summary>
    private static (EventSource Source, DocumentDate Published) Report(EventSource source, DocumentDate published, LocalDate? earliest) =>
        source.Status is EventStatus.Occurred or EventStatus.Ongoing && source.TriggerText?.EndsWith("ed", StringComparison.Ordinal) != true && earliest > published.Bounds.Latest
            ? (source with { Status = EventStatus.Planned }, published)
            : (source, published);

    /// <summary>How firmly a status is said; what is firmer stands against what is not.</summary>
    public static int Certainty(EventStatus status) => status switch
    {
        EventStatus.Occurred or EventStatus.Ongoing => 5,
        EventStatus.Cancelled => 4,
        EventStatus.Denied or EventStatus.Planned => 3,
        EventStatus.Expected => 2,
        _ => 1,
    };

    private static string Words(EventSource source, DocumentDate published)
    {
        var words = source.Status.ToString().ToLowerInvariant();
        if (BoundsWords.When(published.Bounds) is { } when)
        {
            words += " " + when;
        }

        return source.Status is EventStatus.Planned or EventStatus.Expected && source.Date.Edtf is { } date ? $"{words} for {date}" : words;
    }
}
