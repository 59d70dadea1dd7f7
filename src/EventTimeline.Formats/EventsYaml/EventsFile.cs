using EventTimeline.Merging;
using EventTimeline.Text;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>An events.yaml as read: the timeline in it, and what a person did to it since the tool wrote it.</summary>
public sealed record EventsFile
{
    /// <summary>There is no file yet.</summary>
    public static EventsFile Empty { get; } = new();

    /// <summary>The timeline as it stands in the file, hand edits included.</summary>
    public Timeline Timeline { get; init; } = new();

    /// <summary>What a person fixed, added and took out; input of the next build.</summary>
    public HandEdits Edits { get; init; } = HandEdits.None;

    /// <summary>Comments that a person wrote, with the places they belong to.</summary>
    public IReadOnlyList<FileComment> Comments { get; init; } = [];

    /// <summary>What is wrong with the file, each with line and column. A build must not overwrite a file with an error.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether something in the file cannot be used.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}

/// <summary>A comment in an events.yaml and what it belongs to.</summary>
/// <param name="Section">Top key; empty for the end of the file.</param>
/// <param name="Id">Id of the entry; empty for the section itself.</param>
/// <param name="Key">Key of the entry; empty for the entry itself.</param>
/// <param name="Inline">Whether it stands behind the key's value rather than in lines before it.</param>
/// <param name="Text">From the <c>#</c> on.</param>
public sealed record FileComment(string Section, string Id, string Key, bool Inline, string Text);
