using EventTimeline.Text;

namespace EventTimeline.Language;

/// <summary>
/// One sentence as the language engine read it: words with tags, lemmas, features, a dependency tree and names. Immutable.
/// </summary>
/// <remarks>
/// Kept as parallel arrays, one entry a word; <see cref="Word"/> is a view on one position. Syntax follows Universal Dependencies 2.
/// </remarks>
public sealed class Sentence
{
    private readonly WordColumns _columns;
    private readonly int[] _childStart;
    private readonly int[] _children;

    /// <summary>Makes a sentence from its columns.</summary>
    /// <param name="text">The text the spans point into.</param>
    /// <param name="index">0-based position among the document's sentences.</param>
    /// <param name="span">From the first word to the end of the last.</param>
    /// <param name="columns">One entry a word; every array has the same length.</param>
    /// <param name="entities">Names, in order, not overlapping.</param>
    public Sentence(string text, int index, TextSpan span, WordColumns columns, IReadOnlyList<NamedEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Text = text;
        Index = index;
        Span = span;
        Entities = entities;
        _columns = columns;
        (_childStart, _children) = IndexChildren(columns.Heads);
    }

    /// <summary>The text the spans point into (the whole document's).</summary>
    public string Text { get; }

    /// <summary>0-based position among the document's sentences.</summary>
    public int Index { get; }

    /// <summary>Where the sentence stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Names, in order, not overlapping.</summary>
    public IReadOnlyList<NamedEntity> Entities { get; }

    /// <summary>The stretches between quotation marks, in order, the marks left out; one that began before the sentence starts with it.</summary>
    public IReadOnlyList<TextSpan> Quotations { get; init; } = [];

    /// <summary>Number of words (punctuation marks count).</summary>
    public int Count => _columns.Spans.Length;

    /// <summary>The word at a 0-based position.</summary>
    public Word this[int index] => new(this, index);

    /// <summary>The words in order.</summary>
    public IEnumerable<Word> Words
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }
    }

    /// <summary>The first word without a head, or null for an empty sentence.</summary>
    public Word? Root
    {
        get
        {
            var root = Array.IndexOf(_columns.Heads, -1);
            return root < 0 ? null : this[root];
        }
    }

    internal WordColumns Columns => _columns;

    /// <summary>Indices of the direct dependents of a word, in order of the text.</summary>
    internal ReadOnlySpan<int> ChildIndices(int word) => _children.AsSpan(_childStart[word], _childStart[word + 1] - _childStart[word]);

    /// <inheritdoc/>
    public override string ToString() => Span.Of(Text);

    private static (int[] Start, int[] Children) IndexChildren(int[] heads)
    {
        var start = new int[heads.Length + 1];
        foreach (var head in heads)
        {
            if (head >= 0)
            {
                start[head + 1]++;
            }
        }

        for (var i = 0; i < heads.Length; i++)
        {
            start[i + 1] += start[i];
        }

        var children = new int[start[heads.Length]];
        var next = start.AsSpan(0, heads.Length).ToArray();
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= 0)
            {
                children[next[heads[i]]++] = i;
            }
        }

        return (start, children);
    }
}

/// <summary>The columns of a <see cref="Sentence"/>: parallel arrays, one entry a word.</summary>
/// <param name="Spans">Where each word stands in the document's text.</param>
/// <param name="Forms">Each word as written.</param>
/// <param name="Lemmas">Dictionary forms; lower case but for proper nouns.</param>
/// <param name="Tags">Universal part-of-speech tags.</param>
/// <param name="PennTags">Penn Treebank tags, such as VBD.</param>
/// <param name="Features">Morphological features.</param>
/// <param name="Heads">Index of each word's head, or -1 for a root; a forest without cycles.</param>
/// <param name="Relations">Universal Dependencies relations with subtype, such as <c>nsubj:pass</c>; <c>root</c> for roots.</param>
public sealed record WordColumns(
    TextSpan[] Spans,
    string[] Forms,
    string[] Lemmas,
    PartOfSpeech[] Tags,
    string[] PennTags,
    Morphology[] Features,
    int[] Heads,
    string[] Relations);
