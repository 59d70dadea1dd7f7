using EventTimeline.Language.Parsing;

namespace EventTimeline.Training.Syntax;

/// <summary>
/// Tells, in any state, how many arcs of the right tree a move puts out of reach (Goldberg and Nivre 2013, for arc-hybrid).
/// </summary>
internal sealed class DynamicOracle
{
    private readonly int[] _heads;
    private readonly List<int>[] _children;

    /// <summary>Makes the oracle of a sentence.</summary>
    /// <param name="heads">The right heads of a projective tree; the number of words for the root.</param>
    public DynamicOracle(int[] heads)
    {
        _heads = heads;
        _children = [.. Enumerable.Range(0, heads.Length + 1).Select(_ => new List<int>())];
        for (var i = 0; i < heads.Length; i++)
        {
            _children[heads[i]].Add(i);
        }
    }

    /// <summary>Arcs lost by an allowed move.</summary>
    public int Cost(ParserState state, Move move)
    {
        var (top, next) = (state.Stack(0), state.Next);
        return move switch
        {
            Move.Shift => Count(_children[next], child => IsOnStack(state, child)) + (IsOnStack(state, _heads[next]) && _heads[next] != top ? 1 : 0),
            Move.Left => Count(_children[top], child => child >= next)
                + (_heads[top] != next && (_heads[top] > next || _heads[top] == state.Stack(1)) ? 1 : 0),
            _ => Count(_children[top], child => child >= next) + (_heads[top] >= next ? 1 : 0),
        };
    }

    /// <summary>Whether a move makes an arc of the right tree.</summary>
    public bool MakesRightArc(ParserState state, Move move) =>
        move != Move.Shift && _heads[state.Stack(0)] == (move == Move.Left ? state.Next : state.Stack(1));

    private static int Count(List<int> children, Func<int, bool> condition)
    {
        var count = 0;
        foreach (var child in children)
        {
            count += condition(child) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A word before the next one that has no head yet is on the stack.</summary>
    private static bool IsOnStack(ParserState state, int word) => word < state.Next && state.Heads[word] == ParserState.None;
}
