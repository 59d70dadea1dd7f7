using System.Globalization;
using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Conflicts;

/// <summary>A number with what it counts.</summary>
/// <param name="Number">The number.</param>
/// <param name="Noun">The word behind it, lower case.</param>
internal readonly record struct CountedThing(long Number, string Noun);

/// <summary>Finds exact counts of things near the trigger of a source.</summary>
internal static class CountedThings
{
    /// <summary>Words between the trigger and a number, at most.</summary>
    private const int Reach = 8;

    private static readonly HashSet<string> Vague = [.. TriggerLists.Lines("Merging/Conflicts/vague-number-words.txt")];
    private static readonly HashSet<string> NotCounted = [.. TriggerLists.Lines("Merging/Conflicts/not-counted.txt")];
    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The counts; a noun that has several numbers is left out.</summary>
    public static IEnumerable<CountedThing> In(EventSource source)
    {
        var words = source.Quote.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var trigger = Array.FindIndex(words, word => source.TriggerText is { } text && word.Contains(text, StringComparison.Ordinal));
        if (trigger < 0)
        {
            return [];
        }

        var found = new List<(CountedThing Thing, int At)>();
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (Number(words[i]) is { } number && Noun(words, i) is { } noun)
            {
                found.Add((new CountedThing(number, noun), i));
            }
        }

        return found
            .GroupBy(one => one.Thing.Noun, StringComparer.Ordinal)
            .Where(group => group.Count() == 1 && Math.Abs(group.First().At - trigger) <= Reach)
            .Select(group => group.First().Thing);
    }

    private static long? Number(string word)
    {
        var small = Array.IndexOf(Small, word.ToLowerInvariant());
        return small > 1 ? small
            : long.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number is > 1 and (< 1900 or > 2100) ? number
            : null;
    }

    /// <summary>The word behind a number where it can be counted and nothing around makes the number vague.</summary>
    private static string? Noun(string[] words, int number)
    {
        var noun = words[number + 1].TrimEnd('.', ',', ';', ':').ToLowerInvariant();
        for (var i = Math.Max(0, number - 3); i < number; i++)
        {
            if (Vague.Contains(words[i].ToLowerInvariant()))
            {
                return null;
            }
        }

        return noun.Length > 3 && noun[^1] == 's' || noun is "people" or "children" or "women" or "men"
            ? noun.All(char.IsAsciiLetterLower) && !NotCounted.Contains(noun) ? noun : null
            : null;
    }
}
