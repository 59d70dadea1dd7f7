using AngleSharp.Dom;

namespace EventTimeline.Formats.Readers;

/// <summary>What a web page states of itself outside its text.</summary>
/// <param name="Title">Title, without the site's name behind it.</param>
/// <param name="Author">Author.</param>
/// <param name="Publisher">Site.</param>
/// <param name="Dates">Dates of publication as written, the most trusted first; a date of change only where there is no other.</param>
internal sealed record PageMetadata(string? Title, string? Author, string? Publisher, IReadOnlyList<string> Dates)
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
        "pubdate", "publishdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "citation_publication_date", "article.published",
        "cxenseparse:recs:publishtime", "datecreated",
    ];

    private static readonly string[] ChangeNames = ["article:modified_time", "og:updated_time", "datemodified", "last-modified"];

    /// <summary>A page that states nothing.</summary>
    internal static PageMetadata None { get; } = new(null, null, null, []);

    /// <summary>Gathers what a page states.</summary>
    internal static PageMetadata Of(IDocument page)
    {
        var meta = Meta(page);
        var linked = LinkedData.Of(page);
        var dates = DatesOf(page, meta, linked);
        return new PageMetadata(
            linked.Headline ?? First(meta, "og:title", "twitter:title", "dc.title") ?? TitleOf(page),
            linked.Author ?? First(meta, "author", "article:author", "dc.creator", "parsely-author", "byl"),
            linked.Publisher ?? First(meta, "og:site_name", "dc.publisher", "application-name"),
            dates);
    }

    private static List<string> DatesOf(IDocument page, Dictionary<string, string> meta, LinkedData linked)
    {
        var dates = new List<string?> { linked.Published };
        dates.AddRange(DateNames.Select(name => meta.GetValueOrDefault(name)));
        dates.AddRange(page.QuerySelectorAll("time[pubdate], time[itemprop='datePublished'], [itemprop='datePublished']").Select(DateOf));
        dates.AddRange(page.QuerySelectorAll("article time, header time, main time").Take(1).Select(DateOf));
        if (dates.TrueForAll(string.IsNullOrWhiteSpace))
        {
            dates.Add(linked.Modified);
            dates.AddRange(ChangeNames.Select(name => meta.GetValueOrDefault(name)));
        }

        return [.. dates.OfType<string>().Select(date => date.Trim()).Where(date => date.Length is > 0 and < 80).Distinct()];
    }

    private static string? DateOf(IElement element) =>
        element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent;

    private static Dictionary<string, string> Meta(IDocument page)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            if (name is not null && element.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
            {
                meta.TryAdd(name.Trim(), content.Trim());
            }
        }

        return meta;
    }

    private static string? First(Dictionary<string, string> meta, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (meta.TryGetValue(name, out var value) && value.Length < 400 && !value.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    private static string? TitleOf(IDocument page)
    {
        var heading = page.QuerySelectorAll("h1") is [var only] ? only.TextContent.Trim() : null;
        var title = string.IsNullOrEmpty(heading) ? page.Title : heading;
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        var bar = title.LastIndexOfAny(['|', '–', '—', '»']);
        var cut = bar > 15 && title.Length - bar < 40 ? title[..bar] : title;
        return string.Join(' ', cut.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
