using EventTimeline.Text;

namespace EventTimeline.Documents;

/// <summary>The dateline that opens an agency report: <c>GAZA CITY, April 2 (Agency) —</c>.</summary>
internal static class OpeningDateline
{
    private const int Longest = 90;
    private static readonly string[] Dashes = [" -- ", " - ", " — ", " – ", " _ ", "--", "—", ") "];

    /// <summary>The dateline with its dash, from the passage's start; empty where there is none.</summary>
    internal static TextSpan Find(string text, TextSpan passage)
    {
        var window = text.AsSpan(passage.Start, Math.Min(Longest, passage.Length));
        var (at, length) = FirstDash(window);
        if (at <= 0 || !IsPlaceAndAgency(window[..at]))
        {
            return new TextSpan(passage.Start, passage.Start);
        }

        return new TextSpan(passage.Start, passage.Start + at + length);
    }

    /// <summary>The date in a dateline, or null.</summary>
    internal static TextSpan? DateIn(string text, TextSpan dateline)
    {
        // The agency in brackets and the dash say nothing of the date; what is left is a place, a comma and perhaps a date.
        var end = text.IndexOfAny(['(', '—', '–', '_'], dateline.Start, dateline.Length);
        var dashes = text.IndexOf("--", dateline.Start, dateline.Length, StringComparison.Ordinal);
        end = end < 0 ? dateline.End : end;
        end = dashes > 0 ? Math.Min(end, dashes) : end;
        for (var comma = text.IndexOf(',', dateline.Start, end - dateline.Start); comma >= 0; comma = text.IndexOf(',', comma + 1, end - comma - 1))
        {
            var rest = Lines.Trim(text, new TextSpan(comma + 1, end));
            var trimmed = new TextSpan(rest.Start, rest.Start + rest.In(text).TrimEnd(" -").Length);
            if (DateLine.In(text, trimmed) is [var date])
            {
                return date.Date;
            }
        }

        return null;
    }

    private static (int At, int Length) FirstDash(ReadOnlySpan<char> window)
    {
        var best = (At: -1, Length: 0);
        foreach (var dash in Dashes)
        {
            var at = window.IndexOf(dash, StringComparison.Ordinal);
            if (dash == ") ")
            {
                // "CITY (Agency) Text goes on without a dash".
                at = at >= 0 && IsUpper(window[..at]) ? at + 1 : -1;
            }

            if (at > 0 && (best.At < 0 || at < best.At))
            {
                best = (at, dash == ") " ? 1 : dash.Length);
            }
        }

        return best;
    }

    /// <summary>Capitals for the place, or an agency in brackets, and no more than a line holds before a dash.</summary>
    private static bool IsPlaceAndAgency(ReadOnlySpan<char> head)
    {
        var open = head.IndexOf('(');
        var place = (open >= 0 ? head[..open] : head).Trim();
        var agency = open >= 0 && head.TrimEnd().EndsWith(')') && head.Length - open <= 40 && char.IsUpper(head[open + 1]);
        var firstWord = place[..(place.IndexOfAny(' ', ',') is var end and > 0 ? end : place.Length)];
        if (place.IsEmpty)
        {
            return agency;
        }

        return place.Count(' ') <= 8 && char.IsUpper(place[0]) && ((firstWord.Length > 2 && IsUpper(firstWord)) || (agency && IsNames(place)));
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var unit in text)
        {
            if (unit == '(')
            {
                break;
            }

            if (char.IsLower(unit))
            {
                return false;
            }

            letters += char.IsLetter(unit) ? 1 : 0;
        }

        return letters > 2;
    }

    /// <summary>Whether every word begins with a capital or a digit.</summary>
    private static bool IsNames(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((i == 0 || text[i - 1] == ' ') && !char.IsUpper(text[i]) && !char.IsDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
