using System.Buffers;
using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Scanning;
using EventTimeline.Text;

namespace EventTimeline.Dates.Grammar;

/// <summary>
/// The default recogniser: scans a text once and reads the grammar only where a word of its vocabulary or a number stands. Time grows with the
/// length of the text; memory does not, but for the expressions found. Thread-safe.
/// </summary>
internal sealed class GrammarDateRecognizer(DateGrammar grammar) : IDateRecognizer
{
    // A paragraph longer than this is read in pieces; no date expression is cut in ordinary text.
    private const int MostTokens = 2048;

    /// <inheritdoc/>
    public void Recognize(string text, TextSpan stretch, ICollection<DateExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expressions);
        var tokens = ArrayPool<DateToken>.Shared.Rent(MostTokens);
        try
        {
            var window = new TokenWindow(text, grammar.Lexicon, tokens, MostTokens);
            var position = stretch.Start;
            while (window.Fill(stretch, ref position))
            {
                ReadParagraph(window, expressions);
            }
        }
        finally
        {
            ArrayPool<DateToken>.Shared.Return(tokens);
        }
    }

    private void ReadParagraph(TokenWindow window, ICollection<DateExpression> expressions)
    {
        var last = Reading.None;
        var first = true;
        for (var at = 0; at < window.Count;)
        {
            var reading = grammar.MayBegin(window, at) ? grammar.Longest(window, at) : Reading.None;
            if (!reading.Found)
            {
                reading = DateLists.Continue(window, at, last);
            }

            if (!reading.Found || reading.End <= at)
            {
                at++;
                continue;
            }

            expressions.Add(Expression(window, reading, first));
            last = reading;
            first = false;
            at = reading.End;
        }
    }

    private static DateExpression Expression(TokenWindow window, Reading reading, bool first) =>
        new(window.Span(reading.First, reading.End), reading.Rule, reading.Meaning!)
        {
            Mod = reading.Mod,
            Type = reading.Type,
            Cues = ContextReader.Read(window, reading) | (first ? ContextCues.NewParagraph : ContextCues.None),
        };
}
