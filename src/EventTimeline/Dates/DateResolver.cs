using EventTimeline.Dates.Anchoring;
using EventTimeline.Dates.English;
using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Landmarks;
using EventTimeline.Dates.Publication;
using EventTimeline.Dates.Spanish;
using EventTimeline.Documents;
using EventTimeline.Text;
using Passage = EventTimeline.Dates.Anchoring.Passage;

namespace EventTimeline.Dates;

/// <summary>Finds the dates of a document and says what each means. Thread-safe.</summary>
public sealed class DateResolver
{
    private readonly IDateRecognizer _recognizer;
    private readonly PublicationDater _publication;

    /// <summary>Resolves English dates with the default recogniser.</summary>
    public DateResolver()
        : this(new GrammarDateRecognizer(EnglishDates.Grammar))
    {
    }

    /// <summary>Resolves dates of a language with the default recogniser.</summary>
    public DateResolver(DateLanguage language)
        : this(new GrammarDateRecognizer(language == DateLanguage.Spanish ? SpanishDates.Grammar : EnglishDates.Grammar))
    {
    }

    /// <summary>Resolves what another recogniser finds.</summary>
    public DateResolver(IDateRecognizer recognizer)
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        _recognizer = recognizer;
        _publication = new PublicationDater(recognizer);
    }

    /// <summary>Resolves every date expression of a document, and the document's own date.</summary>
    /// <param name="document">The document; without sentences it is resolved from its tokens alone.</param>
    /// <param name="context">What is known from outside the document.</param>
    public DocumentDates Resolve(AnnotatedDocument document, DatingContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        var diagnostics = new List<Diagnostic>();
        var stretches = Recognize(document.Document);
        List<DateExpression> expressions = [.. stretches.SelectMany(stretch => stretch.Expressions)];
        var published = _publication.Date(document.Document, expressions, context.Published, diagnostics);
        var history = Histories.IsHistory(expressions, published.Bounds);
        var dates = Anchor(document.Document, stretches, published, history, new LandmarkMatcher([], context.Events));
        if (dates.Exists(date => date.Landmark is not null) && LocalLandmarks.In(document.Document.Text, dates) is { Count: > 0 } near)
        {
            dates = Anchor(document.Document, stretches, published, history, new LandmarkMatcher(near, context.Events));
        }

        var impossible = expressions.Where(expression => expression.Meaning is CalendarMeaning date && Candidates.IsImpossible(date));
        diagnostics.AddRange(impossible.Select(expression => Places.Impossible(document.Document, expression.Span)));
        return new DocumentDates(published, dates, diagnostics);
    }

    private static List<ResolvedDate> Anchor(
        Document document, List<(BlockKind Kind, List<DateExpression> Expressions)> stretches, DocumentDate published, bool history, LandmarkMatcher landmarks)
    {
        var sections = history ? new Sections(document.Text, [.. stretches.SelectMany(stretch => stretch.Expressions)]) : null;
        var body = new DateAnchorer(document.Text, new Passage(published.Bounds, history), landmarks.Find);
        var dates = new List<ResolvedDate>();
        foreach (var (kind, expressions) in stretches)
        {
            // A caption is about its picture: its dates neither stand on the story's nor move it along.
            var anchorer = kind == BlockKind.Caption ? new DateAnchorer(document.Text, new Passage(published.Bounds, false), landmarks.Find) : body;
            var first = dates.Count;
            var kept = history ? expressions : expressions.FindAll(expression => expression.Meaning is not VagueMeaning { InHistories: true });
            for (var i = 0; i < kept.Count; i++)
            {
                dates.Add(anchorer.Resolve(kept[i], history ? Histories.YearAhead(kept, i + 1) : null, sections?.YearAt(kept[i].Span.Start), out _));
            }

            DateRanges.Join(dates, first, kept, document.Text);
        }

        return dates;
    }

    private List<(BlockKind Kind, List<DateExpression> Expressions)> Recognize(Document document)
    {
        var stretches = new List<(BlockKind, List<DateExpression>)>();
        foreach (var block in document.Blocks)
        {
            if (block.Kind != BlockKind.Boilerplate)
            {
                var expressions = new List<DateExpression>();
                _recognizer.Recognize(document.Text, block.Span, expressions);
                YearSharing.Share(expressions, document.Text);
                stretches.Add((block.Kind, expressions));
            }
        }

        return stretches;
    }
}
