namespace EventTimeline.Language.Parsing;

/// <summary>
/// The numbered transitions: 0 shifts; 1 makes the root the head; then left arcs, then right arcs, one for each relation that occurs in that
/// direction. Immutable.
/// </summary>
/// <param name="relations">The relations.</param>
/// <param name="lefts">Numbers of the relations of left arcs; first that of the root, which no other arc has.</param>
/// <param name="rights">Numbers of the relations of right arcs.</param>
internal sealed class TransitionTable(string[] relations, int[] lefts, int[] rights)
{
    /// <summary>The relations, numbered from 0.</summary>
    public string[] Relations => relations;

    /// <summary>How many transitions there are.</summary>
    public int Count => 1 + lefts.Length + rights.Length;

    /// <summary>The transitions of a move in a state: from the first, inclusive, to the end, exclusive.</summary>
    public (int Start, int End) Range(Move move, ParserState state) => move switch
    {
        Move.Shift => (0, 1),
        Move.Left when state.Next == state.Count => (1, 2),
        Move.Left => (2, 1 + lefts.Length),
        _ => (1 + lefts.Length, Count),
    };

    /// <summary>The move of a transition.</summary>
    public Move MoveOf(int transition) => transition == 0 ? Move.Shift : transition <= lefts.Length ? Move.Left : Move.Right;

    /// <summary>The relation of a transition, or -1 for a shift.</summary>
    public int RelationOf(int transition) => MoveOf(transition) switch
    {
        Move.Shift => ParserState.None,
        Move.Left => lefts[transition - 1],
        _ => rights[transition - 1 - lefts.Length],
    };

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TransitionTable Read(Networks.SectionReader reader) =>
        new([.. reader.ReadStrings().Select(string.Intern)], reader.ReadArray<int>(), reader.ReadArray<int>());

    /// <summary>Writes the table into a section.</summary>
    public void Write(Networks.SectionWriter writer)
    {
        writer.Write(relations);
        writer.WriteArray<int>(lefts);
        writer.WriteArray<int>(rights);
    }
}
