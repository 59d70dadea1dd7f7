using EventTimeline.Dates;
using EventTimeline.Evaluation;
using EventTimeline.Events;
using EventTimeline.Formats.Loading;
using EventTimeline.Merging;
using EventTimeline.Timelines;

namespace EventTimeline.Tests.Acceptance;

/// <summary>The five articles that the tool is accepted on; they are not part of the repository, and tests are skipped where they are not there.</summary>
internal static class SharedSeeds
{
    private static readonly Lazy<(IReadOnlyList<DocumentEvents>, Timeline)> Result = new(Build);

    /// <summary>What each article says, by the first digits of its name.</summary>
    internal static DocumentEvents Article(string number) =>
        Need().Documents.Single(document => document.Document.Id.StartsWith(number, StringComparison.Ordinal));

    /// <summary>The timeline of all of them.</summary>
    internal static Timeline Timeline => Need().Timeline;

    /// <summary>The folder.</summary>
    internal static string Folder
    {
        get
        {
            Need();
            return SharedData.Path("seeds")!;
        }
    }

    /// <summary>The date expressions of an article with these words, in order.</summary>
    internal static List<ResolvedDate> Dates(string number, string words) =>
        [.. Article(number).Dates.Dates.Where(date => date.Text.Contains(words, StringComparison.OrdinalIgnoreCase))];

    /// <summary>Entries whose date has this EDTF text, or every entry for null.</summary>
    internal static List<TimelineEvent> Entries(Func<TimelineEvent, bool> choose) => [.. Timeline.Events.Where(item => item.IsEntry && choose(item))];

    /// <summary>The id of the one actor that has this name or alias.</summary>
    internal static string ActorId(string name) =>
        Timeline.Actors.Where(actor => actor.Name == name || actor.Aliases.Contains(name)).ShouldHaveSingleItem(name).Id;

    private static (IReadOnlyList<DocumentEvents> Documents, Timeline Timeline) Need()
    {
        Assert.SkipWhen(SharedData.Path("seeds") is null, "../shared/seeds is not here");
        return Result.Value;
    }

    private static (IReadOnlyList<DocumentEvents> Documents, Timeline Timeline) Build()
    {
        var files = DocumentPaths.Find([SharedData.Path("seeds")!]).Files;
        var ids = DocumentIds.Assign(files, new Dictionary<string, string>());
        var documents = new CollectionReader().Read([.. ids], (_, _) => DatingContext.Empty).Documents;
        return (documents, new TimelineBuilder().Build(documents));
    }
}
