namespace EventTimeline.Training.Treebanks;

/// <summary>Makes a tree projective by lifting arcs (Nivre and Nilsson 2005): a word whose arc crosses another hangs on its head's head instead.</summary>
internal static class Projectivity
{
    /// <summary>Heads without crossing arcs; the shortest crossing arc is lifted first.</summary>
    public static int[] Lift(int[] heads)
    {
        var lifted = (int[])heads.Clone();
        while (ShortestCrossing(lifted) is >= 0 and var child)
        {
            lifted[child] = lifted[lifted[child]];
        }

        return lifted;
    }

    private static int ShortestCrossing(int[] heads)
    {
        var found = -1;
        for (var child = 0; child < heads.Length; child++)
        {
            var shorter = found < 0 || Length(heads, child) < Length(heads, found);
            if (heads[child] >= 0 && shorter && Crosses(heads, child))
            {
                found = child;
            }
        }

        return found;
    }

    private static int Length(int[] heads, int child) => Math.Abs(heads[child] - child);

    /// <summary>Whether a word between child and head is not below the head.</summary>
    private static bool Crosses(int[] heads, int child)
    {
        var head = heads[child];
        for (var between = Math.Min(child, head) + 1; between < Math.Max(child, head); between++)
        {
            var ancestor = between;
            while (ancestor >= 0 && ancestor != head)
            {
                ancestor = heads[ancestor];
            }

            if (ancestor < 0)
            {
                return true;
            }
        }

        return false;
    }
}
