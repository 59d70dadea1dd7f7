using EventTimeline.Language.Parsing;
using EventTimeline.Training.Syntax;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Tests.Training;

public sealed class DynamicOracleTests
{
    [Fact]
    public void Following_moves_without_cost_builds_the_right_tree()
    {
        foreach (var sentence in TinyTreebank.Sentences)
        {
            var state = Follow(sentence.Heads, _ => false);

            Heads(state).ShouldBe(sentence.Heads);
        }
    }

    [Fact]
    public void What_a_wrong_move_costs_is_what_the_tree_then_lacks()
    {
        foreach (var sentence in TinyTreebank.Sentences)
        {
            for (var wrongStep = 1; wrongStep < 2 * sentence.Count; wrongStep++)
            {
                var cost = 0;
                var state = Follow(sentence.Heads, step => step == wrongStep, paid => cost += paid);

                Heads(state).Zip(sentence.Heads).Count(pair => pair.First != pair.Second).ShouldBe(cost);
            }
        }
    }

    [Theory]
    [InlineData("-1 0 1", "-1 0 1")]
    [InlineData("2 3 -1 2", "2 2 -1 2")]
    [InlineData("-1 3 0 0", "-1 0 0 0")]
    public void Crossing_arcs_are_lifted(string heads, string lifted) =>
        string.Join(' ', Projectivity.Lift([.. heads.Split(' ').Select(int.Parse)])).ShouldBe(lifted);

    private static ParserState Follow(int[] treeHeads, Func<int, bool> isWrong, Action<int>? pay = null)
    {
        var oracle = new DynamicOracle([.. treeHeads.Select(head => head < 0 ? treeHeads.Length : head)]);
        var state = new ParserState();
        state.Reset(treeHeads.Length);
        for (var step = 0; !state.IsFinal; step++)
        {
            var moves = Enum.GetValues<Move>().Where(state.Allows).OrderBy(move => oracle.Cost(state, move)).ToList();
            var move = isWrong(step) ? moves[^1] : moves[0];
            pay?.Invoke(oracle.Cost(state, move));
            state.Make(move, 0);
        }

        return state;
    }

    private static int[] Heads(ParserState state)
    {
        var heads = state.Heads.ToArray();
        return [.. heads.Select(head => head == state.Count ? -1 : head)];
    }
}
