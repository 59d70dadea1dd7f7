using EventTimeline.Dates;
using EventTimeline.Dates.Landmarks;
using EventTimeline.Events;
using EventTimeline.Formats.Caching;
using EventTimeline.Text;

namespace EventTimeline.Formats.Loading;

/// <summary>What a collection came to.</summary>
/// <param name="Documents">What each readable document says, in the order of the files.</param>
/// <param name="Diagnostics">What was wrong with files, in the order of the files.</param>
public sealed record CollectionReading(IReadOnlyList<DocumentEvents> Documents, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>
/// Reads many documents on every processor. The result does not depend on how many there are. Sentences are dropped as soon as a document is
/// done, so that memory grows with what was found and not with the syntax of every sentence.
/// </summary>
public sealed class CollectionReader
{
    private readonly TimelineBuilder _builder;
    private readonly string _engine;

    /// <summary>Reads with the default engines.</summary>
    public CollectionReader()
        : this(new TimelineBuilder(), "")
    {
    }

    /// <summary>Reads with a builder of its own.</summary>
    /// <param name="builder">Reads the documents.</param>
    /// <param name="engine">Names the engines and languages that it was made with; part of cache keys.</param>
    public CollectionReader(TimelineBuilder builder, string engine)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(engine);
        _builder = builder;
        _engine = engine;
    }

    /// <summary>Takes the number of files done so far, from any thread; null where nobody watches.</summary>
    public Action<int>? Progress { get; init; }

    /// <summary>Keeps what was read between builds; null reads every document anew.</summary>
    public DocumentCache? Cache { get; init; }

    /// <summary>How many documents are read at once; all processors unless set.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Reads the documents.</summary>
    /// <param name="files">Paths and the ids of their documents.</param>
    /// <param name="contextFor">What is known from outside of a document, by path and id.</param>
    public CollectionReading Read(IReadOnlyList<KeyValuePair<string, string>> files, Func<string, string, DatingContext> contextFor)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(contextFor);
        var found = new DocumentEvents?[files.Count];
        var reports = new List<Diagnostic>?[files.Count];
        var done = 0;
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = Parallelism }, i =>
        {
            var (file, id) = files[i];
            found[i] = ReadOne(file, id, contextFor(file, id), diagnostic => (reports[i] ??= []).Add(diagnostic));
            Progress?.Invoke(Interlocked.Increment(ref done));
        });
        ReadAgain(files, contextFor, found, reports);
        return new CollectionReading([.. found.OfType<DocumentEvents>()], [.. reports.OfType<List<Diagnostic>>().SelectMany(report => report)]);
    }

    /// <summary>Documents whose dates count from events that other documents date are read once more, with what is known of those.</summary>
    private void ReadAgain(
        IReadOnlyList<KeyValuePair<string, string>> files, Func<string, string, DatingContext> contextFor, DocumentEvents?[] found, List<Diagnostic>?[] reports)
    {
        var known = KnownEvents.From(found.OfType<DocumentEvents>().Select(one => (one.Document, one.Dates)));
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = Parallelism }, i =>
        {
            var (file, id) = files[i];
            if (found[i] is { } first && known.For(id, first.Dates) is { Count: > 0 } events)
            {
                reports[i] = null;
                found[i] = ReadOne(file, id, contextFor(file, id) with { Events = events }, diagnostic => (reports[i] ??= []).Add(diagnostic));
            }
        });
    }

    private DocumentEvents? ReadOne(string file, string id, DatingContext context, Action<Diagnostic> report)
    {
        if (DocumentFile.ReadBytes(file, report) is not { } content)
        {
            return null;
        }

        var key = Cache is null ? default : CacheKey.Of(file, content, context, _engine);
        if (Cache?.Find(key, file, id, content) is { } kept)
        {
            return kept;
        }

        var isSound = true;
        var document = DocumentFile.Read(file, id, content, diagnostic =>
        {
            isSound = false;
            report(diagnostic);
        });
        if (document is null)
        {
            return null;
        }

        var found = _builder.Read(document, context);
        if (isSound)
        {
            // A file with something to report is read anew each time, so that it is reported each time.
            Cache?.Add(key, found, content);
        }

        return found;
    }
}
