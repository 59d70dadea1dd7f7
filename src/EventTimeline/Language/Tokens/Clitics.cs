namespace EventTimeline.Language.Tokens;

/// <summary>Cuts contractions and possessives: <c>do + n't</c>, <c>Gaza + 's</c>, <c>can + not</c>.</summary>
internal static class Clitics
{
    /// <summary>Up to two offsets at which the word is cut, ascending; 0 means none.</summary>
    /// <param name="word">The whole word.</param>
    /// <param name="atStart">Whether white space stands before it.</param>
    public static Pair Cuts(ReadOnlySpan<char> word, bool atStart)
    {
        if (word.IndexOfAny("'’`´") < 0)
        {
            return new Pair(0, atStart ? WordLists.SplitOf(word) : 0);
        }

        var last = CutOf(word);
        return last > 0 ? new Pair(CutOf(word[..last]), last) : default;
    }

    private static int CutOf(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > 3 && word[^1] is 't' or 'T' && Characters.IsApostrophe(word[^2]) && word[^3] is 'n' or 'N')
        {
            return length - 3;
        }

        if (length > 2 && Characters.IsApostrophe(word[^2]) && word[^1] is 's' or 'S' or 'm' or 'M' or 'd' or 'D')
        {
            return length - 2;
        }

        return length > 3 && Characters.IsApostrophe(word[^3])
            && (word[^2..].Equals("re", StringComparison.OrdinalIgnoreCase) || word[^2..].Equals("ve", StringComparison.OrdinalIgnoreCase) || word[^2..].Equals("ll", StringComparison.OrdinalIgnoreCase))
            ? length - 3
            : 0;
    }

    /// <summary>Two offsets that enumerate without allocating.</summary>
    internal readonly record struct Pair(int First, int Second)
    {
        public Enumerator GetEnumerator() => new(this);

        internal struct Enumerator(Pair pair)
        {
            private int _next = -1;

            public readonly int Current => _next == 0 ? pair.First : pair.Second;

            public bool MoveNext() => ++_next < 2;
        }
    }
}
