using System.Text.Json;
using AngleSharp.Dom;

namespace EventTimeline.Formats.Readers;

/// <summary>What the JSON-LD of a page says of an article (schema.org: <c>headline</c>, <c>datePublished</c>, <c>author</c>, <c>publisher</c>).</summary>
internal sealed class LinkedData
{
    private const int Deepest = 32;
    private const int Longest = 1 << 20;

    /// <summary>The article's headline, or null.</summary>
    internal string? Headline { get; private set; }

    /// <summary>When it was published, as written, or null.</summary>
    internal string? Published { get; private set; }

    /// <summary>When it was changed, as written, or null.</summary>
    internal string? Modified { get; private set; }

    /// <summary>Who wrote it, or null.</summary>
    internal string? Author { get; private set; }

    /// <summary>Who published it, or null.</summary>
    internal string? Publisher { get; private set; }

    /// <summary>Reads every JSON-LD script of a page; what is no JSON is passed over.</summary>
    internal static LinkedData Of(IDocument page)
    {
        var data = new LinkedData();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (script.TextContent is { Length: > 0 and < Longest } json)
            {
                data.Read(json);
            }
        }

        return data;
    }

    private void Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Walk(document.RootElement);
        }
        catch (JsonException)
        {
            // Many pages have broken JSON-LD; the other statements of the page stand.
        }
    }

    private void Walk(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Walk(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out var graph))
            {
                Walk(graph);
            }

            if (IsArticle(element))
            {
                Take(element);
            }
        }
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && type.ToString() is var name
        && (name.Contains("Article", StringComparison.Ordinal) || name.Contains("Posting", StringComparison.Ordinal)
            || name.Contains("Report", StringComparison.Ordinal) || name.Contains("WebPage", StringComparison.Ordinal));

    private void Take(JsonElement article)
    {
        Headline ??= Text(article, "headline");
        Published ??= Text(article, "datePublished") ?? Text(article, "dateCreated");
        Modified ??= Text(article, "dateModified");
        Author ??= Text(article, "author");
        Publisher ??= Text(article, "publisher");
    }

    /// <summary>A text, the name of an object, or those of a list, joined by commas.</summary>
    private static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 and < 400 } text ? text.Trim() : null,
        JsonValueKind.Object => Text(value, "name"),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Take(10).Select(Text).OfType<string>()) is { Length: > 0 } all ? all : null,
        _ => null,
    };
}
