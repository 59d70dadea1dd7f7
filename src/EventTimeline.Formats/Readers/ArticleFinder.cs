using AngleSharp.Dom;

namespace EventTimeline.Formats.Readers;

/// <summary>Finds the element that holds the article: what the page marks as such, else the one whose paragraphs hold the most text.</summary>
internal static class ArticleFinder
{
    private const int EnoughText = 400;
    private static readonly string[] Marks =
        ["article", "[itemprop='articleBody']", "main", "[role='main']", "[role='article']", "#article", ".article-body", "#content"];

    /// <summary>The element, or null for a page without a body.</summary>
    internal static IElement? Find(IDocument page)
    {
        if (page.Body is not { } body)
        {
            return null;
        }

        var whole = TextIn(body);
        foreach (var mark in Marks)
        {
            var best = page.QuerySelectorAll(mark).MaxBy(TextIn);
            if (best is not null && TextIn(best) is var length && (length >= EnoughText || length * 2 >= whole) && length > 0)
            {
                return WithHeading(best, body);
            }
        }

        return Densest(body) ?? body;
    }

    /// <summary>Characters in the paragraphs of an element.</summary>
    private static int TextIn(IElement element) => element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);

    /// <summary>A heading of the first level beside the article's body belongs to it: the smallest element that holds both.</summary>
    private static IElement WithHeading(IElement article, IElement body)
    {
        if (article.QuerySelector("h1") is not null || body.QuerySelectorAll("h1") is not [var heading])
        {
            return article;
        }

        for (IElement? element = article; element is not null && element != body; element = element.ParentElement)
        {
            if (heading.IsDescendantOf(element))
            {
                return element;
            }
        }

        return article;
    }

    /// <summary>The element with the most text in paragraphs directly below it, taken a level higher where its neighbours have as much.</summary>
    private static IElement? Densest(IElement body)
    {
        var text = new Dictionary<IElement, int>();
        foreach (var paragraph in body.QuerySelectorAll("p"))
        {
            if (paragraph.ParentElement is { } parent)
            {
                text[parent] = text.GetValueOrDefault(parent) + paragraph.TextContent.Length;
            }
        }

        var best = text.Where(entry => entry.Value >= EnoughText).OrderByDescending(entry => entry.Value).Select(entry => entry.Key).FirstOrDefault();
        return best is null ? null : text.Values.Sum() > 2 * text[best] ? body : WithHeading(best, body);
    }
}
