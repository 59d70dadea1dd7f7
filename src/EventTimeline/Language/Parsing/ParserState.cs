namespace EventTimeline.Language.Parsing;

/// <summary>What a parser can do next.</summary>
internal enum Move : byte
{
    /// <summary>Moves the next word onto the stack.</summary>
    Shift,

    /// <summary>Makes the next word (or the root) the head of the word on top of the stack.</summary>
    Left,

    /// <summary>Makes the second word of the stack the head of the word on top.</summary>
    Right,
}

/// <summary>
/// A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words still to come, the arcs so far. The root
/// stands behind the last word and takes exactly one word. Reused from sentence to sentence.
/// </summary>
internal sealed class ParserState
{
    /// <summary>Stands for "no word".</summary>
    public const int None = -1;

    private int[] _stack = [];
    private int[] _heads = [];
    private int[] _relations = [];
    private Children[] _children = [];
    private int _depth;

    /// <summary>Number of words; also the number of the root.</summary>
    public int Count { get; private set; }

    /// <summary>The next word, or <see cref="Count"/> for the root.</summary>
    public int Next { get; private set; }

    /// <summary>Words on the stack.</summary>
    public int Depth => _depth;

    /// <summary>Whether every word has its head.</summary>
    public bool IsFinal => Next == Count && _depth == 0;

    /// <summary>The head of each word so far: <see cref="None"/>, or <see cref="Count"/> for the root.</summary>
    public ReadOnlySpan<int> Heads => _heads.AsSpan(0, Count);

    /// <summary>The relation of each word to its head, as a number.</summary>
    public ReadOnlySpan<int> Relations => _relations.AsSpan(0, Count);

    /// <summary>Starts a sentence.</summary>
    public void Reset(int count)
    {
        if (_heads.Length <= count)
        {
            _stack = new int[count + 1];
            _heads = new int[count + 1];
            _relations = new int[count + 1];
            _children = new Children[count + 1];
        }

        (Count, Next, _depth) = (count, 0, 0);
        _heads.AsSpan(0, count + 1).Fill(None);
        _relations.AsSpan(0, count + 1).Fill(None);
        _children.AsSpan(0, count + 1).Fill(Children.Empty);
    }

    /// <summary>The word at a depth of the stack, 0 for the top, or <see cref="None"/>.</summary>
    public int Stack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : None;

    /// <summary>The children of a word so far; none for <see cref="None"/>.</summary>
    public Children ChildrenOf(int word) => word < 0 ? Children.Empty : _children[word];

    /// <summary>The relation of a word, or <see cref="None"/>.</summary>
    public int RelationOf(int word) => word < 0 ? None : _relations[word];

    /// <summary>Whether a move may be made.</summary>
    public bool Allows(Move move) => move switch
    {
        Move.Shift => Next < Count,
        Move.Left => _depth > 0 && (Next < Count || _depth == 1),
        _ => _depth > 1,
    };

    /// <summary>Makes an allowed move.</summary>
    /// <param name="move">The move.</param>
    /// <param name="relation">The relation of the new arc; ignored by <see cref="Move.Shift"/>.</param>
    public void Make(Move move, int relation)
    {
        if (move == Move.Shift)
        {
            _stack[_depth++] = Next++;
            return;
        }

        var child = Stack(0);
        var head = move == Move.Left ? Next : Stack(1);
        _depth--;
        _heads[child] = head;
        _relations[child] = relation;
        _children[head] = _children[head].With(child, head);
    }
}
