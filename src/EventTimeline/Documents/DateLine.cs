using EventTimeline.Text;

namespace EventTimeline.Documents;

/// <summary>A header line, or a part of one between bars, that is a date and hardly more.</summary>
/// <param name="Date">Where the date itself stands, without "Published:" before it.</param>
/// <param name="Label">The first word that says whose date it is, in small letters, or null for a bare date.</param>
internal readonly record struct DateLine(TextSpan Date, string? Label)
{
    private const int LongestPart = 90;
    private static readonly string[] Bars = [" | ", "|", " • ", " · ", " — ", " – ", " // "];

    /// <summary>Whether the date says when the text was last changed rather than published.</summary>
    internal bool IsUpdate => Label is "updated" or "update" or "last" or "modified";

    /// <summary>The dates of a line that has nothing but dates, a byline or a place; empty for any other line.</summary>
    internal static List<DateLine> In(string text, TextSpan line)
    {
        var dates = new List<DateLine>();
        foreach (var part in Parts(text, line))
        {
            if (Read(text, part) is { } date)
            {
                dates.Add(date);
            }
            else if (part.Length > 60)
            {
                return [];
            }
        }

        return dates;
    }

    private static IEnumerable<TextSpan> Parts(string text, TextSpan line)
    {
        var start = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            var bar = Array.Find(Bars, mark => string.CompareOrdinal(text, i, mark, 0, mark.Length) == 0);
            if (bar is null || i + bar.Length > line.End)
            {
                continue;
            }

            // A dash inside a date ("4 December 2019 – 20:13") parts nothing.
            if (bar is " — " or " – " && char.IsDigit(text[i + bar.Length]))
            {
                continue;
            }

            yield return Lines.Trim(text, new TextSpan(start, i));
            start = i + bar.Length;
            i = start - 1;
        }

        yield return Lines.Trim(text, new TextSpan(start, line.End));
    }

    /// <summary>Reads one part; null where it is anything but a date with its label, or a place, a comma and a date.</summary>
    private static DateLine? Read(string text, TextSpan part)
    {
        if (part.Length is < 4 or > LongestPart)
        {
            return null;
        }

        var evidence = new DateEvidence();
        foreach (var token in Tokens(text, part))
        {
            if (!evidence.Add(token.In(text), token.Start, token.End < part.End && text[token.End] == ','))
            {
                return null;
            }
        }

        return evidence.IsDate ? new DateLine(new TextSpan(evidence.Start, part.End), evidence.Label) : null;
    }

    private static IEnumerable<TextSpan> Tokens(string text, TextSpan part)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            var digit = char.IsDigit(text[i]);
            while (i < part.End && (digit ? IsNumeric(text, i, part.End) : char.IsLetter(text[i])))
            {
                i++;
            }

            yield return new TextSpan(start, i);
            i--;
        }
    }

    private static bool IsNumeric(string text, int i, int end) =>
        char.IsDigit(text[i]) || (text[i] is '-' or '/' or '.' or ':' && i + 1 < end && char.IsDigit(text[i + 1]));
}
