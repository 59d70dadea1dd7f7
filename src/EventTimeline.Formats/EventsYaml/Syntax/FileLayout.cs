namespace EventTimeline.Formats.EventsYaml.Syntax;

/// <summary>An entry of a section: a stretch of the file, and its value.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Line">1-based line it starts in.</param>
internal sealed record FileEntry(YamlNode Value, int Line);

/// <summary>A top key of the file.</summary>
/// <param name="Key">The key.</param>
/// <param name="Entries">Its list; empty for a key with a single value.</param>
/// <param name="Value">Its value where that is no list.</param>
internal sealed record FileSection(YamlScalar Key, IReadOnlyList<FileEntry> Entries, YamlNode? Value);

/// <summary>The file taken apart.</summary>
/// <param name="Sections">The top keys in order.</param>
/// <param name="Comments">Every comment in order of lines.</param>
/// <param name="Lines">Number of lines.</param>
internal sealed record FileLayout(IReadOnlyList<FileSection> Sections, IReadOnlyList<YamlComment> Comments, int Lines);
