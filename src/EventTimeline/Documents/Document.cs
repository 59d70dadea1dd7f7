using EventTimeline.Text;

namespace EventTimeline.Documents;

/// <summary>What a stretch of a document is to its reader.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The title, or a heading in the text.</summary>
    Headline,

    /// <summary>A header line that says when or where the document was written.</summary>
    Dateline,

    /// <summary>Text that belongs to a picture; its dates are the picture's own.</summary>
    Caption,

    /// <summary>A block quotation.</summary>
    Quotation,

    /// <summary>The site's own words: menus, share buttons, story codes, subscription calls; not read for events.</summary>
    Boilerplate,
}

/// <summary>A stretch of a document.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Kind">What it is.</param>
public sealed record Block(TextSpan Span, BlockKind Kind);

/// <summary>Where a date that the document states for itself was found; the earlier in this list, the more it is worth.</summary>
public enum StatedDateSource
{
    /// <summary>The user said so.</summary>
    Given,

    /// <summary>Front matter of a Markdown file, or a document property.</summary>
    FrontMatter,

    /// <summary>Metadata of a web page: JSON-LD, Open Graph, a time element.</summary>
    Metadata,

    /// <summary>A header line or dateline in the text.</summary>
    Dateline,

    /// <summary>The file's name.</summary>
    FileName,
}

/// <summary>A date that the document states for itself, as written.</summary>
/// <param name="Text">As written, such as <c>Wednesday 4 December 2019 - 20:13</c>.</param>
/// <param name="Source">Where it was found.</param>
/// <param name="Span">Where it stands in the document's text, or null where it is not part of it.</param>
public sealed record StatedDate(string Text, StatedDateSource Source, TextSpan? Span = null);

/// <summary>A document as read: its text, its blocks and what it states of itself. Immutable.</summary>
public sealed record Document
{
    /// <summary>Stable id, from the file's name: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The file's path as the user named it, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The text that all spans point into.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks in order, not overlapping.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Title, or null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>Author as stated, or null.</summary>
    public string? Author { get; init; }

    /// <summary>Publisher or site as stated, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Dates that the document states for itself, the most trusted first.</summary>
    public IReadOnlyList<StatedDate> StatedDates { get; init; } = [];
}
