using EventTimeline.Text;

namespace EventTimeline.Language;

/// <summary>A view on one word of a <see cref="Language.Sentence"/>; cheap to copy.</summary>
public readonly record struct Word
{
    /// <summary>Makes the view.</summary>
    public Word(Sentence sentence, int index)
    {
        Sentence = sentence;
        Index = index;
    }

    /// <summary>The sentence that holds it.</summary>
    public Sentence Sentence { get; }

    /// <summary>0-based position in the sentence.</summary>
    public int Index { get; }

    /// <summary>Where it stands in the document's text.</summary>
    public TextSpan Span => Sentence.Columns.Spans[Index];

    /// <summary>As written.</summary>
    public string Form => Sentence.Columns.Forms[Index];

    /// <summary>Dictionary form; lower case but for proper nouns.</summary>
    public string Lemma => Sentence.Columns.Lemmas[Index];

    /// <summary>Universal part of speech.</summary>
    public PartOfSpeech Tag => Sentence.Columns.Tags[Index];

    /// <summary>Penn Treebank tag, such as VBD.</summary>
    public string PennTag => Sentence.Columns.PennTags[Index];

    /// <summary>Morphological features.</summary>
    public Morphology Features => Sentence.Columns.Features[Index];

    /// <summary>Universal Dependencies relation to the head, with subtype; <c>root</c> for a root.</summary>
    public string Relation => Sentence.Columns.Relations[Index];

    /// <summary>The word it depends on, or null for a root.</summary>
    public Word? Head => Sentence.Columns.Heads[Index] is >= 0 and var head ? Sentence[head] : null;

    /// <summary>Its direct dependents, in order of the text.</summary>
    public WordList Children => new(Sentence, Index);

    /// <summary>Whether it has all of the given features.</summary>
    public bool Has(Morphology features) => (Features & features) == features;

    /// <summary>Whether its relation is <paramref name="relation"/> or a subtype of it (<c>obl</c> holds <c>obl:tmod</c>).</summary>
    public bool Is(string relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        var own = Relation;
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <inheritdoc/>
    public override string ToString() => Form;

    /// <summary>The direct dependents of one word; enumerates without allocating.</summary>
    public readonly struct WordList
    {
        private readonly Sentence _sentence;
        private readonly int _head;

        internal WordList(Sentence sentence, int head)
        {
            _sentence = sentence;
            _head = head;
        }

        /// <summary>How many there are.</summary>
        public int Count => _sentence.ChildIndices(_head).Length;

        /// <summary>The first child with this relation (or a subtype of it), or null.</summary>
        public Word? First(string relation)
        {
            foreach (var child in this)
            {
                if (child.Is(relation))
                {
                    return child;
                }
            }

            return null;
        }

        /// <summary>Enumerates in order of the text.</summary>
        public Enumerator GetEnumerator() => new(_sentence, _head);

        /// <summary>The children as a sequence, for queries.</summary>
        public IEnumerable<Word> AsEnumerable()
        {
            for (var i = 0; i < Count; i++)
            {
                yield return _sentence[_sentence.ChildIndices(_head)[i]];
            }
        }

        /// <summary>Walks the children.</summary>
        public ref struct Enumerator
        {
            private readonly Sentence _sentence;
            private readonly ReadOnlySpan<int> _indices;
            private int _next;

            internal Enumerator(Sentence sentence, int head)
            {
                _sentence = sentence;
                _indices = sentence.ChildIndices(head);
                _next = -1;
            }

            /// <summary>The child at hand.</summary>
            public readonly Word Current => _sentence[_indices[_next]];

            /// <summary>Steps on; false at the end.</summary>
            public bool MoveNext() => ++_next < _indices.Length;
        }
    }
}
