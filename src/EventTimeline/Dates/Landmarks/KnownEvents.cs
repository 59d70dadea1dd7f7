using EventTimeline.Documents;

namespace EventTimeline.Dates.Landmarks;

/// <summary>
/// The events that the documents of a collection date by the words beside their dates, for dates of other documents that count from them: once
/// one document speaks of "the 2006 legislative elections", "a year after the elections" in another can stand on them. Immutable, thread-safe.
/// </summary>
public sealed class KnownEvents
{
    private readonly ILookup<int, (string Document, KnownEvent Event)> _byKind;

    private KnownEvents(IEnumerable<(string Document, KnownEvent Event)> events) =>
        _byKind = events.OrderBy(one => one.Document, StringComparer.Ordinal).ToLookup(one => EventNouns.KindOf(one.Event.Lemma)!.Value.Number);

    /// <summary>Gathers the events; the order of the documents does not matter.</summary>
    /// <param name="documents">The documents, their ids distinct, with their dates.</param>
    public static KnownEvents From(IEnumerable<(Document Document, DocumentDates Dates)> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new KnownEvents(documents.SelectMany(one => Named(one.Document, one.Dates)).ToList());
    }

    /// <summary>The events of other documents, of the kinds that a document's dates count from; empty where none does.</summary>
    /// <param name="document">Id of the document.</param>
    /// <param name="dates">Its dates, as far as they are resolved.</param>
    public IReadOnlyList<KnownEvent> For(string document, DocumentDates dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var kinds = dates.Dates.Select(date => date.Landmark).OfType<string>().SelectMany(Kinds).Distinct().Order();
        return [.. kinds.SelectMany(kind => _byKind[kind]).Where(one => one.Document != document).Select(one => one.Event)];
    }

    private static IEnumerable<int> Kinds(string words) =>
        words.ToLowerInvariant().Split([' ', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Select(EventNouns.KindOf).OfType<EventKind>().Select(kind => kind.Number);

    private static IEnumerable<(string Document, KnownEvent Event)> Named(Document document, DocumentDates dates) =>
        LocalLandmarks.In(document.Text, dates.Dates).Select(known => (document.Id, known with { Title = $"{known.Title} in '{document.Title ?? document.Id}'" }));
}
