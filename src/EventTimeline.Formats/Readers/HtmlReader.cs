using System.Text;
using AngleSharp.Html.Parser;
using EventTimeline.Documents;
using EventTimeline.Text;

namespace EventTimeline.Formats.Readers;

/// <summary>
/// Reads web pages. The document's text is that of the article, without menus, side columns, forms and scripts; title, author, publisher and
/// dates come from JSON-LD, Open Graph, meta and time elements.
/// </summary>
public sealed class HtmlReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public DocumentDraft Read(DocumentSource source, DiagnosticSink report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        var html = TextDecoder.Decode(source.Content.Span, DeclaredEncoding(source.Content.Span), report);
        var text = new TextBuilder();
        if (!HtmlNesting.IsBounded(html))
        {
            report(DiagnosticSeverity.Warning, $"read without its markup: elements are nested deeper than {HtmlNesting.Deepest} levels");
            HtmlText.Append(text, html);
            return Draft(source.File, text, PageMetadata.None);
        }

        using var page = new HtmlParser().ParseDocument(html);
        var metadata = PageMetadata.Of(page);
        if (ArticleFinder.Find(page) is { } article)
        {
            new ArticleText(text).Append(article);
        }

        return Draft(source.File, text, metadata);
    }

    private static DocumentDraft Draft(string file, TextBuilder text, PageMetadata metadata)
    {
        var (plain, blocks) = text.Build();
        return new DocumentDraft
        {
            File = file,
            Text = plain,
            Blocks = blocks,
            Title = metadata.Title,
            Author = metadata.Author,
            Publisher = metadata.Publisher,
            StatedDates = [.. metadata.Dates.Select(date => new StatedDate(date, StatedDateSource.Metadata))],
        };
    }

    /// <summary>The encoding that a meta element in the first kilobyte names (HTML Living Standard, section 13.2.3.2).</summary>
    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var name = head.AsSpan(at + 8).TrimStart("\"' ");
        var end = name.IndexOfAny("\"' />;");
        return end > 0 ? name[..end].ToString() : null;
    }
}
