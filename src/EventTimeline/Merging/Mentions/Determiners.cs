namespace EventTimeline.Merging.Mentions;

/// <summary>Tells whether a trigger points back to an event that was named before: <i>the announcement</i>, <i>this move</i>, <i>its launch</i>.</summary>
internal static class Determiners
{
    /// <summary>Words from the determiner to the trigger, at most: "the long-awaited <i>announcement</i>".</summary>
    private const int Reach = 3;

    private static readonly string[] Definite = ["the", "this", "that", "these", "those", "its", "his", "her", "their"];

    /// <summary>Whether one of the words shortly before the trigger, in the same phrase, is definite.</summary>
    public static bool IsDefinite(ReadOnlySpan<char> text, int trigger)
    {
        var end = Math.Min(trigger, text.Length);
        for (var words = 0; words < Reach; words++)
        {
            while (end > 0 && text[end - 1] == ' ')
            {
                end--;
            }

            var start = end;
            while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '\'' or '’'))
            {
                start--;
            }

            if (start == end)
            {
                return false;
            }

            foreach (var word in Definite)
            {
                if (text[start..end].Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            end = start;
        }

        return false;
    }
}
