namespace EventTimeline.Language.Parsing;

/// <summary>What the parser looks at in a state: words by their place, and small facts (relations, distances, numbers of children) as numbers.</summary>
internal static class StateFeatures
{
    /// <summary>Words looked at.</summary>
    public const int Words = 9;

    /// <summary>Facts looked at.</summary>
    public const int Facts = RelationFacts + CountFacts;

    private const int RelationFacts = 7;
    private const int CountFacts = 6;
    private const int CountSteps = 8;

    /// <summary>Number of different facts when there are so many relations.</summary>
    public static int FactCount(int relations) => (RelationFacts * (relations + 1)) + (CountFacts * CountSteps);

    /// <summary>Reads a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="relations">Number of relations.</param>
    /// <param name="words">Receives <see cref="Words"/> words; <see cref="ParserState.None"/> for none, the count for the root.</param>
    /// <param name="facts">Receives <see cref="Facts"/> facts, each its own number from 0.</param>
    public static void Read(ParserState state, int relations, Span<int> words, Span<int> facts)
    {
        var (top, second, third, next) = (state.Stack(0), state.Stack(1), state.Stack(2), state.Next);
        var (ofTop, ofSecond, ofNext) = (state.ChildrenOf(top), state.ChildrenOf(second), state.ChildrenOf(next));
        words[0] = top;
        words[1] = second;
        words[2] = third;
        words[3] = next;
        words[4] = ofTop.Leftmost;
        words[5] = ofTop.Rightmost;
        words[6] = ofSecond.Leftmost;
        words[7] = ofSecond.Rightmost;
        words[8] = ofNext.Leftmost;
        ReadOnlySpan<int> children =
            [ofTop.Leftmost, ofTop.SecondLeft, ofTop.Rightmost, ofSecond.Leftmost, ofSecond.Rightmost, ofNext.Leftmost, ofNext.SecondLeft];
        for (var i = 0; i < RelationFacts; i++)
        {
            facts[i] = (i * (relations + 1)) + 1 + state.RelationOf(children[i]);
        }

        var start = RelationFacts * (relations + 1);
        ReadOnlySpan<int> counts =
            [Distance(top, next), Distance(second, top), ofTop.LeftCount, ofTop.RightCount, ofSecond.RightCount, ofNext.LeftCount];
        for (var i = 0; i < CountFacts; i++)
        {
            facts[RelationFacts + i] = start + (i * CountSteps) + Math.Min(counts[i], CountSteps - 1);
        }
    }

    private static int Distance(int from, int to) => from < 0 ? 0 : (to - from) switch
    {
        <= 4 and var near => near,
        <= 7 => 5,
        <= 12 => 6,
        _ => 7,
    };
}
