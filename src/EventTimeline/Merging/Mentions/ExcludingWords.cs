namespace EventTimeline.Merging.Mentions;

/// <summary>The words before a trigger that tell its event from others of the kind: <i>legislative</i> vote, <i>second</i> round.</summary>
internal static class ExcludingWords
{
    private const int Reach = 4;
    private const int MembersOfGroup = 64;

    /// <summary>The group and member of each such word, as one number; ascending, each once.</summary>
    public static int[] Before(string text, int trigger)
    {
        List<int>? found = null;
        var end = Math.Min(trigger, text.Length);
        for (var words = 0; words < Reach && end > 0; words++)
        {
            while (end > 0 && text[end - 1] == ' ')
            {
                end--;
            }

            var start = end;
            while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
            {
                start--;
            }

            if (start == end || end - start > 40)
            {
                break;
            }

            if (TriggerLists.Excluding.TryGetValue(text[start..end].ToLowerInvariant(), out var place))
            {
                (found ??= []).Add((place.Group * MembersOfGroup) + place.Member);
            }

            end = start;
        }

        return found is null ? [] : [.. found.Distinct().Order()];
    }

    /// <summary>Whether two mentions bear one word in common.</summary>
    public static bool Share(int[] a, int[] b)
    {
        foreach (var one in a)
        {
            if (Array.IndexOf(b, one) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two mentions bear different members of one group and have none of that group in common.</summary>
    public static bool Exclude(int[] a, int[] b)
    {
        foreach (var one in a)
        {
            foreach (var other in b)
            {
                if (one / MembersOfGroup == other / MembersOfGroup && one != other &&
                    Array.IndexOf(b, one) < 0 && Array.IndexOf(a, other) < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
