namespace EventTimeline.Merging.Conflicts;

/// <summary>Compares the words with which sources report an event.</summary>
internal static class Wording
{
    /// <summary>Letters that forms of one word share: <i>attack</i>, <i>attacked</i>; irregular forms are missed, which loses a conflict and makes none up.</summary>
    private const int StemLength = 4;

    /// <summary>Whether two sources have forms of the same trigger word.</summary>
    public static bool IsSame(EventSource a, EventSource b) => a.TriggerText is { } first && b.TriggerText is { } second &&
        Stem(first).Equals(Stem(second), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Stem(string word) => word.AsSpan(0, Math.Min(StemLength, word.Length));
}
