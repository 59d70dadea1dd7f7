using System.Collections.Frozen;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Landmarks;

/// <summary>A kind of event as the vocabulary has it.</summary>
/// <param name="Number">Its line in <c>nouns.txt</c>; words of one kind share it.</param>
/// <param name="IsSet">Whether such events are set for a day and looked forward to.</param>
internal readonly record struct EventKind(int Number, bool IsSet);

/// <summary>Nouns of events that dates are counted from. Thread-safe.</summary>
internal static class EventNouns
{
    private static readonly FrozenDictionary<string, EventKind> Kinds =
        EmbeddedRows.Below("Dates/Landmarks/nouns.txt").SelectMany((row, number) => Words(row.Row, number)).ToFrozenDictionary();

    /// <summary>The kind of event that a noun names, or null.</summary>
    /// <param name="word">In lower case, singular or plural.</param>
    public static EventKind? KindOf(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>Whether two nouns name one kind of event: <c>vote</c> and <c>elections</c>.</summary>
    public static bool AreOneKind(string left, string right) =>
        left == right || (KindOf(left) is { } kind && KindOf(right) is { } other && kind.Number == other.Number);

    private static IEnumerable<KeyValuePair<string, EventKind>> Words(string row, int number)
    {
        var words = row.Split(' ');
        return words.Skip(1).Select(word => KeyValuePair.Create(word, new EventKind(number, words[0] == "set")));
    }
}
