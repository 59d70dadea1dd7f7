using EventTimeline.Actors;
using EventTimeline.Actors.Identity;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Language;
using EventTimeline.Merging;
using EventTimeline.Merging.Editing;
using EventTimeline.Timelines;

namespace EventTimeline;

/// <summary>The whole flow, top to bottom: documents to events, events to a timeline.</summary>
public sealed class TimelineBuilder
{
    private readonly DateResolver _dates;
    private readonly ActorResolver _actors = new();
    private readonly EventExtractor _events = new();
    private readonly ActorUnifier _unifier = new();
    private readonly EventMerger _merger = new();
    private readonly TimelineComposer _composer = new();

    /// <summary>Reads English dates with the default recogniser.</summary>
    public TimelineBuilder()
        : this(new DateResolver())
    {
    }

    /// <summary>Reads dates with another recogniser, or of another language.</summary>
    public TimelineBuilder(DateResolver dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        _dates = dates;
    }

    /// <summary>A name that changes whenever the stages up to events, or their data, give other results; part of cache keys.</summary>
    public static string Version { get; } = typeof(TimelineBuilder).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>Reads one document: language, dates, actors, events.</summary>
    public DocumentEvents Read(Document document, DatingContext context)
    {
        var annotated = Annotate(document);
        var dates = _dates.Resolve(annotated, context);
        var actors = _actors.Resolve(annotated);
        return new DocumentEvents(document, dates, actors, _events.Extract(annotated, dates, actors));
    }

    /// <summary>Reads the dates of one document and nothing else.</summary>
    public DocumentDates ReadDates(Document document, DatingContext context) => _dates.Resolve(Annotate(document), context);

    /// <summary>Makes one timeline of what the documents say. The order of the documents does not matter.</summary>
    /// <param name="documents">The documents as read, their ids distinct.</param>
    /// <param name="edits">What a person did to the timeline of an earlier build, or null; all of it is kept.</param>
    public Timeline Build(IReadOnlyList<DocumentEvents> documents, HandEdits? edits = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        edits ??= HandEdits.None;
        var known = ActorEdits.Knowledge(documents, edits);
        var actors = _unifier.Unify([.. documents.Select(one => new ActorDocument(one.Document.Id, one.Actors))], known);
        var merged = _merger.Merge(documents, actors, edits);
        return _composer.Compose(merged);
    }

    private static AnnotatedDocument Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var stretches = document.Blocks.Where(block => block.Kind != BlockKind.Boilerplate).Select(block => block.Span);
        return new AnnotatedDocument(document, LanguageEngine.English.Read(document.Text, stretches));
    }
}
