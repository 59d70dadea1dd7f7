using System.Collections.Frozen;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Publication;

/// <summary>The vocabulary beside this file.</summary>
internal static class AheadWords
{
    /// <summary>Words that look ahead, and whether they surely do.</summary>
    public static FrozenDictionary<string, bool> All { get; } =
        (from line in Lines("ahead.txt")
         let words = line.Split(' ')
         from word in words.Skip(1)
         select KeyValuePair.Create(word, words[0] == "certain")).ToFrozenDictionary();

    private static IEnumerable<string> Lines(string file) => EmbeddedRows.Below($"Dates/Publication/{file}").Select(row => row.Row);
}
