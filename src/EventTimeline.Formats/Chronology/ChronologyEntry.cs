using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Formats.Exchange;
using EventTimeline.Merging;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Chronology;

/// <summary>A report of an event as a chronology cites it.</summary>
/// <param name="Quote">The words, on one line.</param>
/// <param name="Where">Title and date of the document.</param>
internal sealed record Citation(string Quote, string Where);

/// <summary>An entry of a chronology in words, before any format's marks.</summary>
/// <param name="Date">The date in words.</param>
/// <param name="Title">What happened.</param>
/// <param name="Status">"planned", "denied", or null where it simply happened.</param>
/// <param name="History">What the sources said of it before, or null.</param>
/// <param name="With">Who took part and where: "Hamas (agent), Fatah (target); in Doha"; or null.</param>
/// <param name="Citations">The reports.</param>
internal sealed record ChronologyEntry(
    string Date, string Title, string? Status, string? History, string? With, IReadOnlyList<Citation> Citations);

/// <summary>Entries under one heading: a year, or "Undated".</summary>
internal sealed record ChronologySection(string Heading, IReadOnlyList<ChronologyEntry> Entries);

/// <summary>A disagreement in words.</summary>
/// <param name="Event">The event's title.</param>
/// <param name="Summary">What the sources disagree about.</param>
/// <param name="Citations">The reports side by side.</param>
internal sealed record Disagreement(string Event, string Summary, IReadOnlyList<Citation> Citations);

/// <summary>A chronology in words, which the writers give their marks.</summary>
internal sealed class ChronologyWords
{
    private readonly ActorNames _names;
    private readonly Dictionary<string, TimelineDocument> _documents;

    internal ChronologyWords(Timeline timeline)
    {
        _names = new ActorNames(timeline);
        _documents = timeline.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        Sections = [.. MakeSections(timeline.Events)];
        var titles = timeline.Events.ToDictionary(item => item.Id, item => item.Title, StringComparer.Ordinal);
        Disagreements = [.. timeline.Conflicts.Select(conflict => new Disagreement(
            titles.GetValueOrDefault(conflict.Event, conflict.Event), conflict.Summary, [.. conflict.Sources.Select(Cite)]))];
        Documents = [.. timeline.Documents.Select(document =>
            $"{document.Title ?? document.Id} ({document.File}), {Written(document.Published)}")];
        Summary = Summarise(timeline);
    }

    /// <summary>How many events of how many documents, one sentence.</summary>
    internal string Summary { get; }

    /// <summary>The entries in order, by year.</summary>
    internal IReadOnlyList<ChronologySection> Sections { get; }

    /// <summary>Where sources disagree.</summary>
    internal IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>The documents, each with its date and what that rests on.</summary>
    internal IReadOnlyList<string> Documents { get; }

    /// <summary>Text on one line, runs of white space as one blank.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Summarise(Timeline timeline)
    {
        var events = timeline.Events.Count;
        var documents = timeline.Documents.Count;
        return $"{events} event{(events == 1 ? "" : "s")} from {documents} document{(documents == 1 ? "" : "s")}.";
    }

    private IEnumerable<ChronologySection> MakeSections(IReadOnlyList<TimelineEvent> events)
    {
        var sections = new List<(string Heading, List<ChronologyEntry> Entries)>();
        foreach (var item in events)
        {
            var heading = Heading(item.Date);
            var section = sections.Find(known => known.Heading == heading);
            if (section.Entries is null)
            {
                section = (heading, []);
                sections.Add(section);
            }

            section.Entries.Add(Entry(item));
        }

        return sections.OrderBy(section => section.Heading == "Undated").Select(section => new ChronologySection(section.Heading, section.Entries));
    }

    private static string Heading(EventDate date)
    {
        var day = date.Bounds.Earliest ?? date.Bounds.Latest;
        return day is null ? "Undated" : DateWords.Of(new EventDate { Bounds = new DateBounds(new(day.Value.Year, 1, 1), new(day.Value.Year, 12, 31)) });
    }

    private ChronologyEntry Entry(TimelineEvent item) => new(
        DateWords.Of(item.Date),
        OneLine(item.Title),
        item.Status switch
        {
            EventStatus.Occurred => null,
            EventStatus.Hypothetical => "not certain to happen",
            _ => Words.Of(item.Status),
        },
        item.History.Count == 0 ? null : string.Join("; ", item.History),
        With(item),
        [.. item.Sources.Select(Cite).Distinct()]);

    private string? With(TimelineEvent item)
    {
        var participants = string.Join(", ", item.Participants
            .GroupBy(participation => participation.Actor, StringComparer.Ordinal)
            .Select(roles => $"{_names.Of(roles.Key)} ({string.Join(", ", roles.Select(participation => participation.Role))})"));
        var place = item.Place is null ? "" : $"in {_names.Of(item.Place)}";
        var with = participants.Length > 0 && place.Length > 0 ? $"{participants}; {place}" : participants + place;
        return with.Length == 0 ? null : with;
    }

    private Citation Cite(EventSource source)
    {
        var document = _documents.GetValueOrDefault(source.Document);
        var published = document?.Published.Edtf is null ? "" : $", {DateWords.Of(Date(document.Published))}";
        return new Citation(OneLine(source.Quote), OneLine(_names.OfDocument(source.Document)) + published);
    }

    private static string Written(DocumentDate published) =>
        published.Edtf is null ? "date unknown" : $"written {DateWords.Of(Date(published))} ({Words.Of(published.Basis)})";

    private static EventDate Date(DocumentDate date) => new() { Edtf = date.Edtf, Bounds = date.Bounds };
}
