using EventTimeline.Events;

namespace EventTimeline.Merging.Editing;

/// <summary>The documents of a timeline: those of the build, with what a person fixed, and those that sources kept by hand still name.</summary>
internal static class DocumentEdits
{
    public static IReadOnlyList<TimelineDocument> Apply(List<DocumentEvents> documents, IReadOnlyList<TimelineEvent> events, HandEdits edits)
    {
        var fresh = documents.ConvertAll(one => new TimelineDocument(one.Document.Id, one.Document.File, one.Document.Title, one.Dates.Published));
        if (edits.Documents.Count == 0)
        {
            return fresh;
        }

        var inFile = edits.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var fixedFields = edits.Fixed.Where(entry => entry.Kind == EntryKind.Document).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var present = fresh.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var named = events.SelectMany(one => one.Sources).Select(source => source.Document).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. fresh
                .Select(document => fixedFields.TryGetValue(document.Id, out var entry) ? Overlay(document, inFile[document.Id], entry) : document)
                .Concat(edits.Documents.Where(document => !present.Contains(document.Id) && (named.Contains(document.Id) || fixedFields.ContainsKey(document.Id))))
                .OrderBy(document => document.Id, StringComparer.Ordinal),
        ];
    }

    private static TimelineDocument Overlay(TimelineDocument fresh, TimelineDocument inFile, FixedEntry entry) => fresh with
    {
        Title = entry.Fields.Contains("title") ? inFile.Title : fresh.Title,
        Published = entry.Fields.Contains("published") ? inFile.Published : fresh.Published,
    };
}
