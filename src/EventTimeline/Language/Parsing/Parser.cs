using System.Numerics;
using System.Runtime.InteropServices;
using EventTimeline.Language.Networks;

namespace EventTimeline.Language.Parsing;

/// <summary>Builds a dependency tree greedily: two transitions a word, each the best that the state allows. Immutable.</summary>
internal sealed class Parser(ParserNetwork network)
{
    /// <summary>The network that scores transitions.</summary>
    public ParserNetwork Network => network;

    /// <summary>Parses a sentence.</summary>
    /// <param name="rows">The words' encoded rows.</param>
    /// <param name="memory">Working memory.</param>
    /// <param name="heads">Receives each word's head, or -1 for the one root.</param>
    /// <param name="relations">Receives the relations, shared strings.</param>
    public void Parse(WordRows rows, ParserMemory memory, Span<int> heads, Span<string> relations)
    {
        network.Prepare(rows, memory.Shares);
        memory.Reset(network.Hidden, network.Scores.OutputWidth);
        var state = memory.State;
        state.Reset(rows.Count);
        while (!state.IsFinal)
        {
            var transition = Choose(state, memory);
            state.Make(network.Transitions.MoveOf(transition), network.Transitions.RelationOf(transition));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var isRoot = state.Heads[i] == rows.Count;
            heads[i] = isRoot ? -1 : state.Heads[i];
            relations[i] = isRoot ? "root" : network.Transitions.Relations[state.Relations[i]];
        }
    }

    private int Choose(ParserState state, ParserMemory memory)
    {
        Span<int> words = stackalloc int[StateFeatures.Words];
        Span<int> facts = stackalloc int[StateFeatures.Facts];
        StateFeatures.Read(state, network.Transitions.Relations.Length, words, facts);
        network.Sum(memory.Shares, words, facts, memory.Hidden);
        foreach (ref var vector in MemoryMarshal.Cast<float, Vector<float>>(memory.Hidden.AsSpan()))
        {
            vector = Vector.Max(vector, Vector<float>.Zero);
        }

        network.Scores.Run(memory.Hidden, memory.Scores, 1);
        return network.Best(state, memory.Scores);
    }
}

/// <summary>Working memory of a <see cref="Parser"/>; used by one thread at a time.</summary>
internal sealed class ParserMemory
{
    /// <summary>What each word adds at each place.</summary>
    public WordRows Shares { get; } = new();

    /// <summary>The state at hand.</summary>
    public ParserState State { get; } = new();

    /// <summary>The hidden numbers of the state at hand.</summary>
    public float[] Hidden { get; private set; } = [];

    /// <summary>The scores of the transitions.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>Makes room.</summary>
    public void Reset(int hidden, int transitions)
    {
        if (Hidden.Length != hidden || Scores.Length != transitions)
        {
            (Hidden, Scores) = (new float[hidden], new float[transitions]);
        }
    }
}
