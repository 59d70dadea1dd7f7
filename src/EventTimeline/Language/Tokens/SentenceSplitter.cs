using EventTimeline.Language.Networks;

namespace EventTimeline.Language.Tokens;

/// <summary>
/// Finds where sentences begin: a linear model over hashed features, asked at every gap between tokens. A blank line always ends a sentence.
/// </summary>
internal sealed class SentenceSplitter
{
    /// <summary>The section of the model that holds the weights.</summary>
    public const string SectionName = "sentences";

    /// <summary>A sentence that reaches this many tokens is cut at the next white space.</summary>
    public const int MaxTokens = 1000;

    private readonly sbyte[] _weights;
    private readonly uint _mask;
    private readonly int _threshold;

    /// <summary>Makes a splitter.</summary>
    /// <param name="weights">One weight a feature; a power of two in number.</param>
    /// <param name="threshold">A sentence begins where the weights sum up to more.</param>
    public SentenceSplitter(sbyte[] weights, int threshold)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length & (weights.Length - 1), 0);
        _weights = weights;
        _threshold = threshold;
        _mask = (uint)weights.Length - 1;
    }

    /// <summary>Reads the weights from the model.</summary>
    public static SentenceSplitter Load(ModelFile model) => Read(model.Open(SectionName));

    /// <summary>Reads the section that <see cref="Write"/> wrote.</summary>
    public static SentenceSplitter Read(SectionReader reader) => new(reader.ReadArray<sbyte>(), reader.ReadInt32());

    /// <summary>Writes the splitter into a section.</summary>
    public void Write(SectionWriter writer)
    {
        writer.WriteArray<sbyte>(_weights);
        writer.Write(_threshold);
    }

    /// <summary>Marks the tokens that begin a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of one stretch; the first begins a sentence.</param>
    /// <param name="begins">Receives the marks; as long as <paramref name="tokens"/>.</param>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<bool> begins)
    {
        var traits = TraitsOf(text, tokens);
        var state = default(SentenceState);
        Span<uint> features = stackalloc uint[BoundaryFeatures.Count];
        for (var i = 0; i < traits.Length; i++)
        {
            var trait = traits[i];
            begins[i] = trait.Gap == TokenGap.Lines || (IsCandidate(traits, i) && IsBoundary(traits, i, state, features));
            if (trait.Gap == TokenGap.Lines)
            {
                state.Clear(i);
            }

            state.Read(trait.Role, i, begins[i]);
        }
    }

    /// <summary>What the splitter sees of the tokens.</summary>
    public static TokenTraits[] TraitsOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var traits = new TokenTraits[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            traits[i] = TokenTraits.Of(text, tokens[i], i == 0 ? -1 : tokens[i - 1].End);
        }

        return traits;
    }

    /// <summary>Whether a sentence may begin here: behind white space, a full stop or what closes a quotation.</summary>
    public static bool IsCandidate(ReadOnlySpan<TokenTraits> traits, int at) =>
        at > 0 && (traits[at].Gap != TokenGap.None
            || traits[at - 1].Role is TokenRole.Stop or TokenRole.CloseQuote or TokenRole.Quote or TokenRole.Close);

    private bool IsBoundary(ReadOnlySpan<TokenTraits> traits, int at, SentenceState state, Span<uint> features)
    {
        if (at - state.Start >= MaxTokens)
        {
            return true;
        }

        BoundaryFeatures.Fill(traits, at, state, features);
        var sum = 0;
        foreach (var feature in features)
        {
            sum += _weights[feature & _mask];
        }

        return sum > _threshold;
    }
}
