using EventTimeline.Events.Learning;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events.Triggers;

/// <summary>What the trigger classifier looks at: the word, its place in the tree, its neighbours, and the vocabulary. One per sentence.</summary>
internal ref struct TriggerFeatures
{
    /// <summary>Upper bound of the features of one word.</summary>
    public const int Most = 160;

    private readonly Sentence _sentence;
    private readonly uint[] _lemmas;
    private readonly uint[] _relations;
    private readonly uint[] _tags;
    private readonly Span<uint> _target;
    private int _count;

    /// <summary>Prepares a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="target">Receives the features of one word at a time; <see cref="Most"/> long.</param>
    public TriggerFeatures(Sentence sentence, Span<uint> target)
    {
        _sentence = sentence;
        _target = target;
        var count = sentence.Count;
        (_lemmas, _relations, _tags) = (new uint[count], new uint[count], new uint[count]);
        for (var i = 0; i < count; i++)
        {
            _lemmas[i] = Hash.Of(sentence[i].Lemma);
            _relations[i] = Hash.Of(sentence[i].Relation);
            _tags[i] = Hash.Of(sentence[i].PennTag);
        }
    }

    /// <summary>Whether the word can be a trigger at all.</summary>
    public static bool IsCandidate(Word word) => word.Tag is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adjective
        or PartOfSpeech.ProperNoun or PartOfSpeech.Auxiliary or PartOfSpeech.X
        || (word.Tag is PartOfSpeech.Adverb or PartOfSpeech.Adposition && word.Children.First("cop") is not null);

    /// <summary>Writes the features of a word into the target; returns how many.</summary>
    public int Of(Word word)
    {
        _count = 0;
        var i = word.Index;
        AddWord(word, i);
        AddHead(word, i);
        AddChildren(word, i);
        AddNeighbours(i);
        AddKinds(word);
        return _count;
    }

    private void AddWord(Word word, int i)
    {
        var (lemma, tag) = (_lemmas[i], _tags[i]);
        var type = EventVocabulary.English.TypeOf(word);
        var typeName = type is null ? 0 : Hash.Of(type.Name);
        var form = word.Form.AsSpan();
        Add(0, (uint)word.Tag);
        Add(1, lemma, (uint)word.Tag);
        Add(2, lemma, tag);
        Add(3, tag, _relations[i]);
        Add(4, lemma, _relations[i]);
        Add(5, typeName, (uint)word.Tag);
        Add(6, typeName, _relations[i]);
        Add(7, Hash.Of(form[^Math.Min(3, form.Length)..]), (uint)word.Tag);
        Add(8, Hash.Of(form[^Math.Min(4, form.Length)..]), (uint)word.Tag);
        Add(9, (uint)((char.IsUpper(form[0]) ? 1 : 0) + (i == 0 ? 2 : 0)), (uint)word.Tag);
        if (word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
        {
            var asVerb = EventVocabulary.English.TypeOfVerb(word.Lemma);
            Add(10, asVerb is null ? 0 : Hash.Of(asVerb.Name), typeName);
        }
    }

    private void AddHead(Word word, int i)
    {
        if (word.Head is { } head)
        {
            var h = head.Index;
            Add(12, _lemmas[h], _relations[i]);
            Add(13, _tags[h], _relations[i]);
            Add(14, _lemmas[i], _lemmas[h]);
            Add(15, _relations[h], _relations[i]);
            var type = EventVocabulary.English.TypeOf(head);
            Add(16, type is null ? 0 : Hash.Of(type.Name), _relations[i]);
        }
    }

    private void AddChildren(Word word, int i)
    {
        var signature = 0u;
        foreach (var child in word.Children)
        {
            var c = child.Index;
            if (child.Tag == PartOfSpeech.Punctuation || _count > 64)
            {
                continue;
            }

            signature |= 1u << (int)(_relations[c] % 31);
            Add(20, _relations[c], (uint)word.Tag);
            Add(21, _relations[c], _lemmas[i]);
            if (child.Tag is PartOfSpeech.Auxiliary or PartOfSpeech.Determiner or PartOfSpeech.Adposition or PartOfSpeech.Particle or PartOfSpeech.SubordinatingConjunction
                || child.Relation is "amod" or "compound" or "nmod:poss")
            {
                Add(22, _lemmas[c], (uint)word.Tag);
            }

            if (child.Is("nmod") && child.Children.First("case") is { } preposition)
            {
                Add(23, _lemmas[preposition.Index], (uint)word.Tag);
                Add(24, _lemmas[preposition.Index], _lemmas[i]);
            }
        }

        Add(25, signature, (uint)word.Tag);
        Add(26, (uint)word.Features & 0x7FF, (uint)word.Tag);
        Add(27, (uint)Math.Min(word.Children.Count, 4), _tags[i]);
    }

    private void AddNeighbours(int i)
    {
        var (before, after) = (Tag(i - 1), Tag(i + 1));
        Add(30, before, _tags[i]);
        Add(31, after, _tags[i]);
        Add(32, Lemma(i - 1), _tags[i]);
        Add(33, Lemma(i + 1), _tags[i]);
        Add(34, Lemma(i - 1), _lemmas[i]);
        Add(35, Lemma(i + 1), _lemmas[i]);
        Add(36, before, after);
        Add(37, Tag(i - 2), before);
        Add(38, after, Tag(i + 2));
        Add(39, Lemma(i - 2), _tags[i]);
    }

    private void AddKinds(Word word)
    {
        if (word.Tag is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective))
        {
            return;
        }

        Span<uint> kinds = stackalloc uint[WordKinds.Most];
        foreach (var kind in kinds[..WordKinds.Write(word.Lemma, kinds)])
        {
            Add(40, kind, (uint)word.Tag);
        }
    }

    private readonly uint Lemma(int i) => i >= 0 && i < _lemmas.Length ? _lemmas[i] : 1;

    private readonly uint Tag(int i) => i >= 0 && i < _tags.Length ? _tags[i] : 1;

    private void Add(uint template, uint value) => _target[_count++] = Hash.Of(template, value);

    private void Add(uint template, uint first, uint second) => _target[_count++] = Hash.Of(template, first, second);
}
