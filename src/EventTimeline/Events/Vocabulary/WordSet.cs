using System.Collections.Frozen;

namespace EventTimeline.Events.Vocabulary;

/// <summary>Word lists embedded beside the code: words between spaces, lines that begin with <c>#</c> left out; looked up without regard to case.</summary>
internal static class WordSet
{
    /// <summary>Reads a list.</summary>
    /// <param name="name">Path below the folder <c>Events</c>, such as <c>Participants/light-verbs.txt</c>.</param>
    public static FrozenSet<string> Read(string name)
    {
        using var stream = typeof(WordSet).Assembly.GetManifestResourceStream($"Events/{name}")
            ?? throw new FileNotFoundException($"the word list Events/{name} is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
