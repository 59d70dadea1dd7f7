using EventTimeline.Language.Parsing;
using EventTimeline.Training.Networks;

namespace EventTimeline.Training.Syntax;

/// <summary>
/// The loss of one state: the negative logarithm of the probability, among the allowed transitions, of those that lose the least.
/// </summary>
internal static class TransitionLoss
{
    private const float Never = -1e9f;

    /// <summary>Replaces the scores by their gradient; returns the loss and the best of the right transitions.</summary>
    public static (float Loss, int Right) Gradient(ParserState state, TransitionTable transitions, ParserTarget tree, Span<float> scores)
    {
        Span<bool> isRight = stackalloc bool[scores.Length];
        isRight.Clear();
        Mark(state, transitions, tree, scores, isRight);
        var right = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            right = isRight[i] && (right < 0 || scores[i] > scores[right]) ? i : right;
        }

        var all = SoftMax.Exponentials(scores);
        var rightSum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            rightSum += isRight[i] ? scores[i] : 0;
        }

        rightSum = MathF.Max(rightSum, 1e-10f);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = (scores[i] / all) - (isRight[i] ? scores[i] / rightSum : 0);
        }

        return (-MathF.Log(rightSum / all), right);
    }

    /// <summary>Marks the transitions that lose the least, and takes those that are not allowed out of the running.</summary>
    private static void Mark(ParserState state, TransitionTable transitions, ParserTarget tree, Span<float> scores, Span<bool> isRight)
    {
        Span<int> costs = stackalloc int[3];
        for (var move = Move.Shift; move <= Move.Right; move++)
        {
            costs[(int)move] = state.Allows(move) ? tree.Oracle.Cost(state, move) : int.MaxValue;
        }

        var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
        for (var transition = 0; transition < scores.Length; transition++)
        {
            var isReal = transition < transitions.Count;
            var move = isReal ? transitions.MoveOf(transition) : Move.Shift;
            var (start, end) = transitions.Range(move, state);
            if (!isReal || costs[(int)move] == int.MaxValue || transition < start || transition >= end)
            {
                scores[transition] = Never;
                continue;
            }

            isRight[transition] = costs[(int)move] == least
                && (!tree.Oracle.MakesRightArc(state, move) || transitions.RelationOf(transition) == tree.Relations[state.Stack(0)]);
        }
    }
}
