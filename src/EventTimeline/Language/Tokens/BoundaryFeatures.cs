using System.Runtime.InteropServices;

namespace EventTimeline.Language.Tokens;

/// <summary>
/// What speaks for or against a sentence boundary before a token: the words and outlines around it and the state of the sentence so far, hashed.
/// </summary>
internal ref struct BoundaryFeatures
{
    /// <summary>How many features one place has.</summary>
    public const int Count = 36;

    private readonly ReadOnlySpan<TokenTraits> _traits;
    private Span<uint> _features;
    private int _next;

    private BoundaryFeatures(ReadOnlySpan<TokenTraits> traits, Span<uint> features)
    {
        _traits = traits;
        _features = features;
    }

    /// <summary>Fills in the hashes of the features of a boundary before token <paramref name="at"/>.</summary>
    /// <param name="traits">The tokens of the stretch.</param>
    /// <param name="at">From 1 to one less than their number.</param>
    /// <param name="state">The sentence up to that place.</param>
    /// <param name="features">Receives <see cref="Count"/> hashes.</param>
    public static void Fill(ReadOnlySpan<TokenTraits> traits, int at, SentenceState state, Span<uint> features)
    {
        var filler = new BoundaryFeatures(traits, features);
        filler.AddWords(at);
        filler.AddShapes(at);
        filler.AddState(at, state);
        filler._features[filler._next..].Fill(0);
    }

    private void AddWords(int at)
    {
        var (before, last, next, after) = (Word(at - 2), Word(at - 1), Word(at), Word(at + 1));
        Add(last);
        Add(next);
        Add(before);
        Add(after);
        Add(last, next);
        Add(before, last);
        Add(next, after);
        Add(last, Shape(at));
        Add(Shape(at - 1), next);
        Add(last, Shape(at), Shape(at + 1));
        Add(before, last, Shape(at));
        Add(Word(at - 3), Shape(at - 1), Shape(at));
        Add(Shape(at - 1), Shape(at), after);
    }

    private void AddShapes(int at)
    {
        var (before, last, next, after) = (Shape(at - 2), Shape(at - 1), Shape(at), Shape(at + 1));
        var gap = Gap(at);
        Add(last, next, gap);
        Add(before, last, next);
        Add(last, next, after);
        Add(before, last, next ^ Rotate(after));
        Add(Shape(at - 3) ^ Rotate(before), last, next);
        Add(last, next, after ^ Rotate(Shape(at + 2)));
        Add(Shape(at - 3) ^ Rotate(before), last ^ Rotate(next + 1), after ^ Rotate(Shape(at + 2)));
        Add(next, after, Shape(at + 2) ^ Rotate(Shape(at + 3)));
        Add(gap, Role(at - 1), Role(at));
        Add(gap, last, Role(at));
        Add(gap, Role(at - 2) + 16, Role(at - 1), Role(at));
    }

    private void AddState(int at, SentenceState state)
    {
        var length = state.LengthBucket(at);
        var open = state.Flags;
        var ahead = Ahead(at);
        Add(length, Shape(at - 1), Shape(at));
        Add(open, Role(at - 1), Role(at));
        Add(open, Shape(at - 1), Shape(at));
        Add(ahead, Shape(at - 1), Shape(at));
        Add(length, ahead, Role(at - 1), Role(at));
        Add(open, length, ahead);
        Add(Word(state.Start), length, Shape(at));
        Add(Shape(state.Start), Shape(at - 1), Shape(at));
        Add(Shape(state.Start), length, next: Word(at));
        Add(length, Word(at - 1));
        Add(length, Word(at));
    }

    /// <summary>How far the next mark that ends a sentence is, or the end of the stretch.</summary>
    private readonly uint Ahead(int at)
    {
        const int Far = 8;
        for (var i = 0; i < Far; i++)
        {
            if (at + i >= _traits.Length || _traits[at + i].Gap == TokenGap.Lines)
            {
                return (uint)i;
            }

            if (_traits[at + i].Role == TokenRole.Stop)
            {
                return (uint)(i + 16);
            }
        }

        return Far;
    }

    private readonly uint Word(int at) => (uint)at < (uint)_traits.Length ? _traits[at].Word : 1;

    private readonly uint Shape(int at) => (uint)at < (uint)_traits.Length ? _traits[at].Shape : 2;

    private readonly uint Role(int at) => (uint)at < (uint)_traits.Length ? (uint)_traits[at].Role + 1 : 0;

    private readonly uint Gap(int at) => (uint)_traits[at].Gap;

    private static uint Rotate(uint value) => uint.RotateLeft(value, 13) * 2654435761;

    private void Add(uint first, uint second = 0, uint third = 0, uint next = 0)
    {
        var hash = (uint)(_next + 1) * 0x9E3779B1;
        hash = (uint.RotateLeft(hash ^ first, 15) * 0x85EBCA77) + 1;
        hash = (uint.RotateLeft(hash ^ second, 13) * 0xC2B2AE3D) + 1;
        hash = (uint.RotateLeft(hash ^ third, 11) * 0x27D4EB2F) + 1;
        hash = uint.RotateLeft(hash ^ next, 17) * 0x165667B1;
        _features[_next++] = hash ^ (hash >> 15);
    }
}

/// <summary>The sentence that is being read, up to some token.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SentenceState
{
    private bool _inQuote;
    private bool _inBrackets;
    private bool _hasLower;

    /// <summary>Index of its first token.</summary>
    public int Start { get; private set; }

    /// <summary>Whether quotation marks or brackets are open and whether a word in small letters was seen.</summary>
    public readonly uint Flags => (_inQuote ? 1u : 0) | (_inBrackets ? 2u : 0) | (_hasLower ? 4u : 0);

    /// <summary>Takes in a token; one that begins a sentence forgets what came before, but for an open quotation.</summary>
    public void Read(TokenRole role, int at, bool begins)
    {
        if (begins)
        {
            (Start, _inBrackets, _hasLower) = (at, false, false);
        }

        _inQuote = role switch
        {
            TokenRole.Quote => !_inQuote,
            TokenRole.OpenQuote => true,
            TokenRole.CloseQuote => false,
            _ => _inQuote,
        };
        _inBrackets = role is TokenRole.Open || (_inBrackets && role is not TokenRole.Close);
        _hasLower |= role is TokenRole.Lower;
    }

    /// <summary>Forgets everything: a new paragraph.</summary>
    public void Clear(int at) => this = new SentenceState { Start = at };

    /// <summary>How many tokens it has, roughly.</summary>
    public readonly uint LengthBucket(int at) => (at - Start) switch
    {
        <= 4 and var few => (uint)few,
        <= 7 => 5,
        <= 12 => 6,
        <= 25 => 7,
        <= 60 => 8,
        _ => 9,
    };
}
