using EventTimeline.Documents;
using EventTimeline.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EventTimeline.Formats.Readers;

/// <summary>
/// Reads Markdown with YAML front matter. The document's text is what a page made of it would show, without marks; headings, block quotations
/// and pictures' titles keep what they are.
/// </summary>
public sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown", ".mdown"];

    /// <inheritdoc/>
    public DocumentDraft Read(DocumentSource source, DiagnosticSink report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        var content = TextDecoder.Decode(source.Content.Span, null, report);
        var matter = FrontMatter.Read(content, report);
        var draft = ReadBody(source.File, content[matter.Length..], report);
        return draft with
        {
            Title = matter["title", "headline"],
            Author = matter["author", "authors", "byline"],
            Publisher = matter["publisher", "publication", "site", "source", "outlet", "newspaper"],
            StatedDates = matter["date", "published", "pubdate", "datePublished", "publishDate", "published_at", "created", "updated"] is { } date
                ? [new StatedDate(date, StatedDateSource.FrontMatter)]
                : [],
        };
    }

    private static DocumentDraft ReadBody(string file, string markdown, DiagnosticSink report)
    {
        try
        {
            var text = new TextBuilder();
            AppendBlocks(text, Markdown.Parse(markdown, Pipeline), null);
            var (plain, blocks) = text.Build();
            return new DocumentDraft { File = file, Text = plain, Blocks = blocks };
        }
        catch (ArgumentException failure)
        {
            // Markdig refuses what is nested deeper than any page can show.
            report(DiagnosticSeverity.Warning, $"read as plain text, not as Markdown: {failure.Message.Split('\n')[0].TrimEnd('.')}");
            return new DocumentDraft { File = file, Text = markdown };
        }
    }

    private static void AppendBlocks(TextBuilder text, ContainerBlock container, BlockKind? kind)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case QuoteBlock quote:
                    AppendBlocks(text, quote, BlockKind.Quotation);
                    break;
                case TableRow row:
                    AppendRow(text, row);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock inner:
                    AppendBlocks(text, inner, kind);
                    break;
                case LeafBlock leaf:
                    AppendLeaf(text, leaf, kind);
                    break;
            }
        }
    }

    private static void AppendRow(TextBuilder text, TableRow row)
    {
        foreach (var leaf in row.Descendants<LeafBlock>())
        {
            AppendInlines(text, leaf.Inline, BlockKind.Body);
            text.Append(" ", BlockKind.Body);
        }

        text.EndBlock();
    }

    private static void AppendLeaf(TextBuilder text, LeafBlock leaf, BlockKind? kind)
    {
        switch (leaf)
        {
            case HeadingBlock:
                AppendInlines(text, leaf.Inline, BlockKind.Headline);
                break;
            case HtmlBlock html:
                HtmlText.Append(text, html.Lines.ToString());
                break;
            case CodeBlock code:
                text.Append(code.Lines.ToString(), BlockKind.Boilerplate);
                break;
            default:
                AppendInlines(text, leaf.Inline, kind);
                break;
        }

        text.EndBlock();
    }

    private static void AppendInlines(TextBuilder text, ContainerInline? container, BlockKind? kind)
    {
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan(), kind);
                    break;
                case CodeInline code:
                    text.Append(code.Content, kind);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan(), kind);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url, kind);
                    break;
                case LineBreakInline lineBreak when lineBreak.IsHard:
                    text.EndBlock();
                    break;
                case LineBreakInline:
                    text.Append(" ", kind);
                    break;
                case LinkInline { IsImage: true } image:
                    AppendImage(text, image);
                    break;
                case ContainerInline inner:
                    AppendInlines(text, inner, kind);
                    break;
            }
        }
    }

    /// <summary>A picture's title is its caption; where it has none, its replacement text is.</summary>
    private static void AppendImage(TextBuilder text, LinkInline image)
    {
        text.EndBlock();
        if (string.IsNullOrWhiteSpace(image.Title))
        {
            AppendInlines(text, image, BlockKind.Caption);
        }
        else
        {
            text.Append(image.Title, BlockKind.Caption);
        }

        text.EndBlock();
    }
}
