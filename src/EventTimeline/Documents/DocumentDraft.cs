using EventTimeline.Text;

namespace EventTimeline.Documents;

/// <summary>A stretch of a draft whose kind the file's markup may have said.</summary>
/// <param name="Span">Where it stands in the draft's text.</param>
/// <param name="Kind">What the markup says it is; null leaves it to the words themselves.</param>
public sealed record DraftBlock(TextSpan Span, BlockKind? Kind = null);

/// <summary>What a reader takes from a file: its text and what its format says of it, before blocks are told apart by their words.</summary>
public sealed record DocumentDraft
{
    /// <summary>The file's path as the user named it, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The text that all spans point into.</summary>
    public required string Text { get; init; }

    /// <summary>Stretches that the markup set apart, in order, not overlapping; null where the format has no markup, and lines decide.</summary>
    public IReadOnlyList<DraftBlock>? Blocks { get; init; }

    /// <summary>Title that the format states, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Author that the format states, or null.</summary>
    public string? Author { get; init; }

    /// <summary>Publisher or site that the format states, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Dates that the format states.</summary>
    public IReadOnlyList<StatedDate> StatedDates { get; init; } = [];
}
