using EventTimeline.Dates.Anchoring;
using EventTimeline.Dates.English;
using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Spanish;
using EventTimeline.Documents;
using EventTimeline.Text;
using Passage = EventTimeline.Dates.Anchoring.Passage;

namespace EventTimeline.Dates;

/// <summary>Finds the dates of a document and says what each means. Thread-safe.</summary>
public sealed class DateResolver
{
    private readonly IDateRecognizer _recognizer;

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
    }

    /// <summary>Resolves every date expression of a document, and the document's own date.</summary>
    /// <param name="document">The document; without sentences it is resolved from its tokens alone.</param>
    /// <param name="context">What is known from outside the document.</param>
    public DocumentDates Resolve(AnnotatedDocument document, DatingContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        var published = context.Published ?? DocumentDate.Unknown;
        var stretches = Recognize(document.Document);
        var history = Histories.IsHistory([.. stretches.SelectMany(stretch => stretch.Expressions)], published.Bounds);
        var body = new DateAnchorer(document.Document.Text, new Passage(published.Bounds, history), _ => null);
        var dates = new List<ResolvedDate>();
        var diagnostics = new List<Diagnostic>();
        foreach (var (kind, expressions) in stretches)
        {
            // A caption is about its picture: its dates neither stand on the story's nor move it along.
            var anchorer = kind == BlockKind.Caption ? new DateAnchorer(document.Document.Text, new Passage(published.Bounds, false), _ => null) : body;
            for (var i = 0; i < expressions.Count; i++)
            {
                var expression = expressions[i];
                if (!history && expression.Meaning is VagueMeaning { InHistories: true })
                {
                    continue;
                }

                dates.Add(anchorer.Resolve(expression, history ? Histories.YearAhead(expressions, i + 1) : null, out var impossible));
                if (impossible)
                {
                    diagnostics.Add(Places.Impossible(document.Document, expression.Span));
                }
            }
        }

        return new DocumentDates(published, dates, diagnostics);
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
