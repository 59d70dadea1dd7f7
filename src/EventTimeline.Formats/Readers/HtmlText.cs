using System.Net;

namespace EventTimeline.Formats.Readers;

/// <summary>Takes the words out of markup without building a tree: for pieces of HTML inside Markdown, and for pages too deep to be parsed.</summary>
internal static class HtmlText
{
    /// <summary>Appends the words; every tag but an inline one ends a block.</summary>
    internal static void Append(TextBuilder text, string html)
    {
        var i = 0;
        while (i < html.Length)
        {
            var open = html.IndexOf('<', i);
            var end = open < 0 ? html.Length : open;
            text.Append(WebUtility.HtmlDecode(html[i..end]), null);
            if (open < 0)
            {
                return;
            }

            i = SkipTag(text, html, open);
        }
    }

    private static int SkipTag(TextBuilder text, string html, int open)
    {
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
        {
            var end = html.IndexOf("-->", open + 4, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }

        var close = html.IndexOf('>', open);
        if (close < 0)
        {
            return html.Length;
        }

        var name = Name(html, open);
        if (name is "script" or "style")
        {
            var end = html.IndexOf("</" + name, close, StringComparison.OrdinalIgnoreCase);
            return end < 0 ? html.Length : end;
        }

        if (name is not ("a" or "b" or "i" or "em" or "strong" or "span" or "u" or "sup" or "sub" or "small" or "abbr" or "time" or "q" or "cite"))
        {
            text.EndBlock();
        }

        return close + 1;
    }

    private static string Name(string html, int open)
    {
        var start = open + 1 + (open + 1 < html.Length && html[open + 1] == '/' ? 1 : 0);
        var end = start;
        while (end < html.Length && end - start < 12 && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return html[start..end].ToLowerInvariant();
    }
}
