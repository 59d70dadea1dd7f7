using EventTimeline.Dates.Expressions;
using EventTimeline.Text;

namespace EventTimeline.Dates;

/// <summary>
/// Finds date expressions and says what their words mean, without knowing when the text was written. Anchoring, document dates and
/// explanations are the resolver's, whichever recogniser it is given. Implementations are thread-safe.
/// </summary>
public interface IDateRecognizer
{
    /// <summary>Appends the date expressions of one stretch of a text.</summary>
    /// <param name="text">The whole text; spans of the result point into it.</param>
    /// <param name="stretch">The part to read; nothing outside it is looked at.</param>
    /// <param name="expressions">Where the expressions go, in order of the text, not overlapping.</param>
    void Recognize(string text, TextSpan stretch, ICollection<DateExpression> expressions);
}
