using System.Collections.Concurrent;
using System.Text;

namespace EventTimeline.Formats.Caching;

/// <summary>Gives one string for the same text wherever it comes from, so that words which every document has are kept once. Thread-safe.</summary>
internal sealed class StringPool
{
    private const int LongestKept = 64;
    private readonly ConcurrentDictionary<string, string> _strings = new(StringComparer.Ordinal);

    /// <summary>The string for UTF-8 bytes.</summary>
    internal string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestKept)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> characters = stackalloc char[LongestKept];
        var length = Encoding.UTF8.GetChars(utf8, characters);
        return Get(characters[..length]);
    }

    private string Get(ReadOnlySpan<char> characters)
    {
        var lookup = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(characters, out var known))
        {
            return known;
        }

        var made = characters.ToString();
        return _strings.GetOrAdd(made, made);
    }
}
