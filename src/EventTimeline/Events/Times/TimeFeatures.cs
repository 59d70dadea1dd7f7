using EventTimeline.Dates;
using EventTimeline.Events.Learning;
using EventTimeline.Events.Participants;
using EventTimeline.Events.Triggers;
using EventTimeline.Language;
using NodaTime;

namespace EventTimeline.Events.Times;

/// <summary>What the time model knows of an event.</summary>
/// <param name="Trigger">The trigger.</param>
/// <param name="Status">Its status.</param>
/// <param name="Date">The date of the text that it is seen against, or null.</param>
/// <param name="Price">What the date costs by <see cref="DateAttacher"/>, or a number above its limit for one from another clause.</param>
/// <param name="Day">The day the document was written.</param>
/// <param name="SaysToday">Whether its sentence has a date that is the day of writing.</param>
internal readonly record struct TimedTrigger(Trigger Trigger, EventStatus Status, PlacedDate? Date, double Price, LocalDate Day, bool SaysToday = false);

/// <summary>The hashed features of an event for the time model.</summary>
internal ref struct TimeFeatures(Span<uint> target)
{
    /// <summary>Upper bound of the features of one event.</summary>
    public const int Most = 192;

    private readonly Span<uint> _target = target;
    private int _count;

    /// <summary>Writes the features into the target; returns how many.</summary>
    public int Of(TimedTrigger timed)
    {
        _count = 0;
        var word = timed.Trigger.Word;
        var (tense, lemma, type) = (TenseReader.Of(word), Hash.Of(word.Lemma), Hash.Of(timed.Trigger.Type.Name));
        var date = DateCode(timed);
        var governor = GovernorCode(word);
        AddOwn(timed, word, tense, lemma, type);
        AddGovernor(word, tense, type, governor);
        AddDate(timed, tense, type, lemma, date, governor);
        AddKinds(word, tense);
        return _count;
    }

    private void AddOwn(TimedTrigger timed, Word word, uint tense, uint lemma, uint type)
    {
        var (tag, status, place) = ((uint)word.Tag, (uint)timed.Status, (uint)Math.Min(word.Sentence.Index, 3));
        Add(0, 0);
        Add(1, tense, tag);
        Add(2, lemma, tag);
        Add(3, type, tag);
        Add(4, type, tense);
        Add(5, status, tag);
        Add(6, status, tense);
        Add(7, lemma, tense);
        Add(8, place, tense);
        Add(9, Hash.Of(word.Relation), tense);
        Add(10, Hash.Of(word.Relation), tag);
        Add(11, word.Children.First("mark") is { } mark ? Hash.Of(mark.Lemma) : 0, tag);
        Add(12, word.Children.First("cop") is null ? 0u : 1, tag);
        Add(13, word.Has(Morphology.Plural) ? 1u : 0, tag);
        foreach (var child in word.Children)
        {
            if (child.Tag == PartOfSpeech.Adverb || child.Relation == "amod")
            {
                Add(14, Hash.Of(child.Lemma));
            }
            else if (child.Relation == "det")
            {
                Add(15, Hash.Of(child.Lemma), tag);
            }
            else if (child.Is("obj"))
            {
                Add(16, 1, tense);
            }

            if (_count > 64)
            {
                break;
            }
        }
    }

    private void AddGovernor(Word word, uint tense, uint type, uint governor)
    {
        Add(20, governor, tense);
        Add(21, governor, type);
        if (word.Head is { } head)
        {
            Add(22, Hash.Of(head.Lemma), Hash.Of(word.Relation));
            Add(23, TenseReader.Of(head), tense);
            Add(24, TenseReader.Of(head), Hash.Of(word.Relation));
        }

        Add(25, word.Sentence.Root is { } root ? TenseReader.Of(root) : 0, tense);
        Add(26, NounArguments.SupportVerb(word) is { } support ? TenseReader.Of(support) : 0, type);
    }

    private void AddDate(TimedTrigger timed, uint tense, uint type, uint lemma, uint date, uint governor)
    {
        Add(30, date);
        Add(31, date, tense);
        Add(32, date, type);
        Add(33, date, (uint)timed.Status);
        Add(34, date, governor);
        Add(35, date, lemma);
        Add(36, timed.Date is { } placed ? Hash.Of(placed.Preposition) : 0, date);
        Add(37, timed.Date is { } found ? Hash.Of(found.Date.Text) : 0);
        Add(38, (uint)timed.Trigger.Word.Tag, date);
        Add(39, timed.SaysToday ? 1u : 0, tense);
        Add(42, timed.SaysToday ? 1u : 0, type);
    }

    private void AddKinds(Word word, uint tense)
    {
        Span<uint> kinds = stackalloc uint[WordKinds.Most];
        foreach (var kind in kinds[..WordKinds.Write(word.Lemma, kinds)])
        {
            Add(40, kind, (uint)word.Tag);
            Add(41, kind, tense);
        }
    }

    /// <summary>Adds what a model of the event's relation to the day of writing says, as learnt from TimeML's links.</summary>
    public int Relate(scoped ReadOnlySpan<float> relation, int count)
    {
        _count = count;
        var best = 0u;
        for (var r = 0; r < relation.Length; r++)
        {
            Add(50, (uint)r, (uint)(relation[r] * 4.99f));
            best = relation[r] > relation[(int)best] ? (uint)r : best;
        }

        Add(51, best, (uint)(relation[(int)best] * 4.99f));
        return _count;
    }

    // How far the date is in the tree, how it lies to the day of writing, and how long it is.
    private static uint DateCode(TimedTrigger timed)
    {
        if (timed.Date is not { Date.Bounds: { Earliest: { } first, Latest: { } last } })
        {
            return 0;
        }

        var distance = timed.Price <= 1 ? 1u : timed.Price <= DateAttacher.ClauseLimit ? 2u : timed.Price <= DateAttacher.SentenceLimit ? 3u : 4;
        var side = first == timed.Day && last == timed.Day ? 1u : last < timed.Day ? 2u : first > timed.Day ? 3u : 4;
        var length = first == last ? 1u : timed.Date.Date.Precision >= DatePrecision.Month ? 2u : 3;
        return distance | (side << 3) | (length << 6);
    }

    private static uint GovernorCode(Word word)
    {
        if (word.Head is not { } head)
        {
            return 1;
        }

        var type = Vocabulary.EventVocabulary.English.TypeOf(head);
        return Hash.Of(Hash.Of(word.Relation), type is null ? 0 : Hash.Of(type.Name));
    }

    private void Add(uint template, uint value) => _target[_count++] = Hash.Of(template + 100, value);

    private void Add(uint template, uint first, uint second) => _target[_count++] = Hash.Of(template + 100, first, second);
}
