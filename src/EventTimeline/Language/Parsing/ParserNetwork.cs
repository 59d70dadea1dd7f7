using EventTimeline.Language.Networks;

namespace EventTimeline.Language.Parsing;

/// <summary>
/// Scores transitions. What each word adds at each place of a state is computed once for the whole sentence; a state is then a sum of rows.
/// Immutable.
/// </summary>
internal sealed class ParserNetwork
{
    private const int Specials = 2;

    /// <summary>Makes a network around its weights, which are not copied.</summary>
    /// <param name="transitions">What is scored.</param>
    /// <param name="places">From an encoded word to its share at every place: <see cref="StateFeatures.Words"/> × hidden numbers.</param>
    /// <param name="specials">The shares of the root, then those of "no word".</param>
    /// <param name="facts">Hidden numbers for each fact.</param>
    /// <param name="scores">From the hidden numbers to the transitions.</param>
    public ParserNetwork(TransitionTable transitions, DenseLayer places, float[] specials, float[] facts, DenseLayer scores)
    {
        (Transitions, Places, SpecialShares, Facts, Scores) = (transitions, places, specials, facts, scores);
    }

    /// <summary>What is scored.</summary>
    public TransitionTable Transitions { get; }

    /// <summary>From an encoded word to its share at every place.</summary>
    public DenseLayer Places { get; }

    /// <summary>The shares of the root, then those of "no word".</summary>
    public float[] SpecialShares { get; }

    /// <summary>Hidden numbers for each fact.</summary>
    public float[] Facts { get; }

    /// <summary>From the hidden numbers to the transitions.</summary>
    public DenseLayer Scores { get; }

    /// <summary>Hidden numbers of a state.</summary>
    public int Hidden => Scores.InputWidth;

    /// <summary>Computes the shares of all words of a sentence, then those of the root and of "no word".</summary>
    public void Prepare(WordRows rows, WordRows shares)
    {
        shares.Reset(rows.Count + Specials, Places.OutputWidth);
        Places.Run(rows.Words, shares.Words, rows.Count);
        SpecialShares.CopyTo(shares.Words[(rows.Count * Places.OutputWidth)..]);
    }

    /// <summary>The row of shares of a word: the root's follows the words', "no word" comes last.</summary>
    public static int ShareRow(int word, int count) => word == ParserState.None ? count + 1 : word;

    /// <summary>Overwrites <paramref name="hidden"/> with the sum of a state's shares, before the function.</summary>
    public void Sum(WordRows shares, ReadOnlySpan<int> words, ReadOnlySpan<int> facts, Span<float> hidden)
    {
        hidden.Clear();
        for (var place = 0; place < words.Length; place++)
        {
            Kernels.Add(hidden, shares[ShareRow(words[place], shares.Count - Specials)].Slice(place * Hidden, Hidden));
        }

        foreach (var fact in facts)
        {
            Kernels.Add(hidden, Facts.AsSpan(fact * Hidden, Hidden));
        }
    }

    /// <summary>The best transition that a state allows.</summary>
    public int Best(ParserState state, ReadOnlySpan<float> scores)
    {
        var best = -1;
        for (var move = Move.Shift; move <= Move.Right; move++)
        {
            if (!state.Allows(move))
            {
                continue;
            }

            var (start, end) = Transitions.Range(move, state);
            var candidate = start + Kernels.Largest(scores[start..end]);
            best = best < 0 || scores[candidate] > scores[best] ? candidate : best;
        }

        return best;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ParserNetwork Read(SectionReader reader) =>
        new(TransitionTable.Read(reader), DenseLayer.Read(reader), reader.ReadArray<float>(), reader.ReadArray<float>(), DenseLayer.Read(reader));

    /// <summary>Writes the network into a section.</summary>
    public void Write(SectionWriter writer)
    {
        Transitions.Write(writer);
        Places.Write(writer);
        writer.WriteArray<float>(SpecialShares);
        writer.WriteArray<float>(Facts);
        Scores.Write(writer);
    }
}
