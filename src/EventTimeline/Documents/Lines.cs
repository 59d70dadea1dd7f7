using EventTimeline.Text;

namespace EventTimeline.Documents;

/// <summary>The lines of a text, whatever ends them: LF, CR, CRLF, form feed, NEL, and Unicode's line and paragraph separators.</summary>
internal static class Lines
{
    /// <summary>Every line without its end; an empty line between two ends counts.</summary>
    internal static List<TextSpan> Of(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsEnd(text[i]))
            {
                continue;
            }

            lines.Add(new TextSpan(start, i));
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            start = i + 1;
        }

        lines.Add(new TextSpan(start, text.Length));
        return lines;
    }

    /// <summary>The span without white space and invisible marks at its ends; empty at its start where nothing is left.</summary>
    internal static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsEnd(char unit) => unit is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || unit is '\uFEFF' or '\u200B' or '\u200E' or '\u200F' or '\0';
}
