using System.Collections.Frozen;

namespace EventTimeline.Documents;

/// <summary>What a word says about the line it stands in.</summary>
internal enum DateLineWord
{
    /// <summary>It has no place in a date line.</summary>
    Other,

    /// <summary>A month's name.</summary>
    Month,

    /// <summary>A weekday's name.</summary>
    Weekday,

    /// <summary>A word around dates and times: "at", "GMT".</summary>
    Around,

    /// <summary>A word that says whose date it is: "Published".</summary>
    Label,
}

/// <summary>The words of <c>dateline-words.txt</c>.</summary>
internal static class DateLineWords
{
    private static readonly FrozenDictionary<string, DateLineWord> Words = Read();

    /// <summary>What the word says; letter case aside.</summary>
    internal static DateLineWord Of(ReadOnlySpan<char> word) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : DateLineWord.Other;

    private static FrozenDictionary<string, DateLineWord> Read()
    {
        using var stream = typeof(DateLineWords).Assembly.GetManifestResourceStream("Documents/dateline-words.txt")!;
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, DateLineWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in reader.ReadToEnd().Split('\n'))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 1 && Enum.TryParse<DateLineWord>(parts[0], ignoreCase: true, out var kind))
            {
                foreach (var word in parts.Skip(1))
                {
                    words.TryAdd(word, kind);
                }
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
