using AngleSharp.Dom;
using EventTimeline.Documents;

namespace EventTimeline.Formats.Readers;

/// <summary>Takes the text out of an article's element, block by block.</summary>
internal sealed class ArticleText(TextBuilder text)
{
    private const int Deepest = 2 * HtmlNesting.Deepest;

    /// <summary>Appends the element's text.</summary>
    internal void Append(IElement article) => Append(article, null, 0);

    private void Append(INode node, BlockKind? kind, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data, kind);
            }
            else if (child is IElement element && !IsLeftOut(element))
            {
                AppendElement(element, KindOf(element) ?? kind, depth + 1);
            }
        }
    }

    private void AppendElement(IElement element, BlockKind? kind, int depth)
    {
        if (element.LocalName == "br")
        {
            text.EndBlock();
            return;
        }

        var isInline = IsInline(element.LocalName);
        if (!isInline)
        {
            text.EndBlock();
        }

        Append(element, kind, depth);
        if (element.LocalName is "td" or "th")
        {
            text.Append(" ", kind);
        }
        else if (!isInline)
        {
            text.EndBlock();
        }
    }

    private static BlockKind? KindOf(IElement element) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Headline,
        "figcaption" or "caption" => BlockKind.Caption,
        "blockquote" => BlockKind.Quotation,
        _ => HasClass(element, "caption") ? BlockKind.Caption : null,
    };

    private static bool IsLeftOut(IElement element) =>
        element.LocalName is "script" or "style" or "nav" or "aside" or "footer" or "form" or "button" or "noscript" or "template" or "svg" or "iframe"
            or "select" or "textarea" or "object" or "audio" or "video" or "canvas" or "dialog" or "menu" or "math"
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "banner" or "dialog"
        || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true
        || Array.Exists(SideClasses, name => HasClass(element, name));

    private static readonly string[] SideClasses =
        ["share", "social", "related", "comments", "newsletter", "advert", "advertisement", "ad", "breadcrumb", "breadcrumbs", "tags", "promo", "sidebar", "cookie"];

    /// <summary>Whether one of the element's class names is the word, or has it before or after a hyphen.</summary>
    private static bool HasClass(IElement element, string word)
    {
        foreach (var name in element.ClassList)
        {
            if (name.Equals(word, StringComparison.OrdinalIgnoreCase)
                || (word.Length > 2 && (name.StartsWith(word + "-", StringComparison.OrdinalIgnoreCase) || name.EndsWith("-" + word, StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInline(string name) =>
        name is "a" or "abbr" or "b" or "bdi" or "bdo" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font" or "i" or "ins" or "kbd" or "label"
            or "mark" or "q" or "s" or "samp" or "small" or "span" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr" or "td" or "th" or "img";
}
