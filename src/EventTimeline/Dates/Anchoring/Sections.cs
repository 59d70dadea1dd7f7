using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>
/// The years that headings of a history name: <c>1975: the last offensive</c>. A short paragraph of one line that ends without a full stop is a
/// heading; what stands below it, up to the next heading, is of its year. One reader, one document.
/// </summary>
internal sealed class Sections
{
    private const int LongestHeading = 80;
    private readonly List<(int Start, int? Year)> _headings = [];
    private int _passed;

    /// <summary>Finds the headings of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expressions">Its expressions, in order of the text.</param>
    public Sections(string text, IReadOnlyList<DateExpression> expressions)
    {
        var next = 0;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start).Trim();
            if (line.Length is > 2 and <= LongestHeading && char.IsLetterOrDigit(line[^1]) && StandsAlone(text, start, end))
            {
                _headings.Add((start, YearIn(expressions, ref next, start, end)));
            }

            start = end + 1;
        }
    }

    /// <summary>The year that the heading above a position names, or null; positions are asked in the order of the text.</summary>
    public int? YearAt(int position)
    {
        while (_passed < _headings.Count && _headings[_passed].Start <= position)
        {
            _passed++;
        }

        return _passed == 0 ? null : _headings[_passed - 1].Year;
    }

    private static bool StandsAlone(string text, int start, int end) =>
        (start < 2 || text[start - 2] == '\n') && (end + 1 >= text.Length || text[end + 1] == '\n');

    /// <summary>The one year named between two positions.</summary>
    private static int? YearIn(IReadOnlyList<DateExpression> expressions, ref int next, int start, int end)
    {
        int? year = null;
        for (; next < expressions.Count && expressions[next].Span.Start < end; next++)
        {
            if (expressions[next].Span.Start >= start && expressions[next].Meaning is CalendarMeaning { Year: { } named, ShortYear: false } date)
            {
                var full = date.BeforeCommonEra ? 1 - named : named;
                year = year is null || year == full ? full : int.MinValue;
            }
        }

        return year == int.MinValue ? null : year;
    }
}
