using EventTimeline.Dates;
using EventTimeline.Formats.EventsYaml.Syntax;
using EventTimeline.Merging;

namespace EventTimeline.Formats.EventsYaml.Entries;

/// <summary>Reads a document's entry.</summary>
internal static class DocumentEntry
{
    private static readonly string[] Keys = ["id", "file", "title", "published", "by-hand", "stamp"];
    private static readonly string[] PublishedKeys = ["date", "basis", "because", "earliest", "latest"];

    public static TimelineDocument? Read(YamlNode node, Problems problems)
    {
        if (EntryReader.Of(node, problems, "a document", Keys) is not { } entry)
        {
            return null;
        }

        return new TimelineDocument(entry.Required("id"), entry.Required("file"), entry.Text("title"), Published(entry));
    }

    private static DocumentDate Published(EntryReader entry)
    {
        switch (entry.Node["published"])
        {
            case null or YamlScalar { Text: "" }:
                return DocumentDate.Unknown;
            case YamlScalar when DateEntry.Calendar(entry, "published") is { Edtf: { } edtf } plain:
                return new DocumentDate(edtf, plain.Bounds, DateBasis.Given, "given by hand");
            case YamlMapping map when EntryReader.Of(map, entry.Problems, "published", PublishedKeys) is { } details:
                var calendar = DateEntry.Calendar(details, "date") ?? (null, DateBounds.Open, DatePrecision.None);
                var date = DateEntry.Of(calendar, details, "text", "at");
                return new DocumentDate(date.Edtf, date.Bounds, date.Basis, date.Because ?? "");
            case YamlSequence list:
                entry.Problems.Error(list, "a date is expected for 'published'");
                return DocumentDate.Unknown;
            default:
                return DocumentDate.Unknown;
        }
    }
}
