namespace EventTimeline.Documents;

/// <summary>
/// Tells a site's furniture from its articles by shape alone: menus and breadcrumbs, runs of tags glued together, numbers and codes, addresses.
/// Passages that end as sentences do are never furniture by shape.
/// </summary>
internal static class SiteFurniture
{
    private const int LongestSegment = 5;

    /// <summary>Whether the passage has the shape of a site's furniture.</summary>
    internal static bool Match(TextPassage passage)
    {
        var text = passage.Text;
        return !HasLetters(text)
            || IsAddress(text)
            || IsCode(text)
            || IsCount(passage)
            || (!passage.EndsSentence && (IsMenu(text) || IsTagRun(text)));
    }

    /// <summary>"News / Palestine / Foreign Policy", "Home &gt; World &gt; Asia", "English | Français": short names between bars.</summary>
    private static bool IsMenu(ReadOnlySpan<char> text)
    {
        foreach (var bar in "/|>»›•·→")
        {
            if (text.Contains(bar) && IsMenu(text, bar))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMenu(ReadOnlySpan<char> text, char bar)
    {
        var segments = 0;
        var spaced = text.Contains($" {bar}", StringComparison.Ordinal) || text.Contains($"\u00A0{bar}", StringComparison.Ordinal);
        foreach (var range in text.Split(bar))
        {
            var segment = text[range].Trim();
            if (segment.Length > 40 || segment.Count(' ') >= LongestSegment || segment.ContainsAny("0123456789"))
            {
                return false;
            }

            segments += segment.IsEmpty ? 0 : 1;
        }

        return segments >= (spaced ? 2 : 3) || (segments == 1 && text.Length < 40);
    }

    /// <summary>"AsiaMiddle EastNewsUS": at least two places where a capital follows a small letter with nothing between, and no sentence.</summary>
    private static bool IsTagRun(ReadOnlySpan<char> text)
    {
        var joints = 0;
        var words = 1;
        for (var i = 1; i < text.Length; i++)
        {
            joints += char.IsUpper(text[i]) && char.IsLower(text[i - 1]) ? 1 : 0;
            words += text[i] == ' ' ? 1 : 0;
        }

        return joints >= 2 && joints * 4 >= words && text.IndexOfAny(",;:()“\"") < 0;
    }

    /// <summary>"Story Code : 830837", "ID: 4711": a few words and a long number, with no month or year in sight.</summary>
    private static bool IsCode(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOfAny(':', '#');
        if (colon < 0 || text[..colon].Count(' ') > 3)
        {
            return false;
        }

        var value = text[(colon + 1)..].Trim();
        return value.Length is >= 4 and <= 40 && value.Count(' ') == 0 && value.ContainsAnyInRange('0', '9')
            && value.IndexOfAny("-/.") < 0 && !(value.Length == 4 && value[0] is '1' or '2') && !value.Contains(':');
    }

    /// <summary>"1 reply", "12 Comments", "3 min read", "245 shares": a number and the word for what a site counts.</summary>
    private static bool IsCount(TextPassage passage)
    {
        var text = passage.Text;
        if (passage.Words is < 2 or > 4 || !char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        var last = PlainText.Of(text).Split(' ');
        return Array.Exists(last, word => word is "reply" or "replies" or "comment" or "comments" or "share" or "shares" or "like" or "likes"
            or "view" or "views" or "read" or "retweets" or "followers" or "responses" or "reactions");
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.IndexOfAny(' ', '\t', '\u00A0') < 0 && (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (text.Contains('@') && text.Contains('.')) || (text.Length > 1 && text[0] is '@' or '#'));

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsLetter(unit))
            {
                return true;
            }
        }

        return false;
    }
}
