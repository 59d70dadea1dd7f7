namespace EventTimeline.Formats.Readers;

/// <summary>Bounds how deep a page nests before a tree is built of it: no page that people read needs more, and depth costs stack.</summary>
internal static class HtmlNesting
{
    /// <summary>The greatest number of elements open at once.</summary>
    internal const int Deepest = 1000;

    /// <summary>Whether start tags without their end tags never pile up beyond the bound. Elements that need no end tag do not count.</summary>
    internal static bool IsBounded(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length;)
        {
            var next = html[i + 1];
            if (next == '/')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (char.IsAsciiLetter(next) && !NeedsNoEnd(html[(i + 1)..]) && ++depth > Deepest)
            {
                return false;
            }

            var step = html[(i + 1)..].IndexOf('<');
            i = step < 0 ? -1 : i + 1 + step;
        }

        return true;
    }

    private static bool NeedsNoEnd(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(" \t\r\n/>");
        var name = end < 0 ? tag : tag[..end];
        if (name.Length > 8)
        {
            return false;
        }

        Span<char> lower = stackalloc char[8];
        var length = name.ToLowerInvariant(lower);
        return lower[..length] is "p" or "br" or "li" or "img" or "meta" or "link" or "input" or "hr" or "td" or "tr" or "th" or "dd" or "dt"
            or "option" or "source" or "area" or "base" or "col" or "embed" or "wbr" or "track" or "param" or "tbody" or "thead" or "path";
    }
}
