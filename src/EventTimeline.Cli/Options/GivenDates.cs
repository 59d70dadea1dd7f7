using EventTimeline.Dates;

namespace EventTimeline.Cli.Options;

/// <summary>Document dates that the user gave.</summary>
/// <param name="ForAll">For every document that has none of its own, or null.</param>
/// <param name="ByFile">By path, file name or document id.</param>
internal sealed record GivenDates(DocumentDate? ForAll, IReadOnlyDictionary<string, DocumentDate> ByFile)
{
    /// <summary>The date given for a document, or null.</summary>
    internal DocumentDate? For(string file, string id) =>
        ByFile.TryGetValue(file, out var date) || ByFile.TryGetValue(Path.GetFileName(file), out date) || ByFile.TryGetValue(id, out date)
            || ByFile.TryGetValue("./" + file, out date)
            ? date
            : ForAll;

    /// <summary>Names that fit none of the files.</summary>
    internal IEnumerable<string> Unused(IReadOnlyDictionary<string, string> ids) =>
        ByFile.Keys.Where(name => !ids.Any(entry => entry.Key == name || Path.GetFileName(entry.Key) == name || entry.Value == name || "./" + entry.Key == name));
}
