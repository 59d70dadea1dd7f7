using EventTimeline.Dates.Edtf;
using EventTimeline.Dates.Expressions;
using EventTimeline.Documents;

namespace EventTimeline.Dates.Publication;

/// <summary>A date expression with what clues need of its surroundings.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Kind">The kind of the block that it stands in.</param>
/// <param name="Sentence">The words of its sentence.</param>
/// <param name="Date">The calendar date that its words give by themselves, or null.</param>
internal sealed record DateMention(DateExpression Expression, BlockKind Kind, SentenceWords Sentence, EdtfDate? Date)
{
    private const int Near = 6;
    private const ContextCues Tense = ContextCues.Past | ContextCues.Future;

    /// <summary>The expression as written.</summary>
    public string Quote => Expression.Span.Of(Sentence.Text);

    /// <summary>Whether a word near the expression says that something may lie ahead.</summary>
    public bool MayBeAhead =>
        Sentence.Before(Expression.Span.Start).Take(Near).Concat(Sentence.Behind(Expression.Span.End).Take(Near))
            .Any(word => AheadWords.All.ContainsKey(word.Lower));

    /// <summary>Makes the mentions of a document, in order of the text.</summary>
    public static IReadOnlyList<DateMention> Of(Document document, IReadOnlyList<DateExpression> expressions)
    {
        var mentions = new List<DateMention>(expressions.Count);
        var sentence = new SentenceWords(document.Text, default);
        var block = 0;
        foreach (var expression in expressions)
        {
            if (!sentence.Span.Contains(expression.Span.Start))
            {
                sentence = SentenceWords.Around(document.Text, expression.Span);
            }

            var date = expression.Meaning is CalendarMeaning meaning ? CalendarDates.Of(meaning) : null;
            var cued = mentions.LastOrDefault() is { } last && ReferenceEquals(last.Sentence, sentence) ? Inherit(last, expression) : expression;
            while (block < document.Blocks.Count && document.Blocks[block].Span.End <= expression.Span.Start)
            {
                block++;
            }

            mentions.Add(new DateMention(cued, KindAt(document, block, expression.Span.Start), sentence, date));
        }

        return mentions;
    }

    /// <summary>An expression without a tense of its own has that of the one before it in the sentence: "met in 2010 in Doha and in 2015".</summary>
    private static DateExpression Inherit(DateMention last, DateExpression expression) =>
        (expression.Cues & Tense) == 0 ? expression with { Cues = expression.Cues | (last.Expression.Cues & Tense) } : expression;

    private static BlockKind KindAt(Document document, int block, int position) =>
        block < document.Blocks.Count && document.Blocks[block].Span.Contains(position) ? document.Blocks[block].Kind : BlockKind.Body;
}
