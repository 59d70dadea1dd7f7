using System.Collections.Frozen;
using EventTimeline.Language;

namespace EventTimeline.Events.Vocabulary;

/// <summary>Which words name events of which type, in English. Immutable, thread-safe.</summary>
internal sealed class EventVocabulary
{
    private static readonly Lazy<EventVocabulary> Embedded = new(() => new EventVocabulary(VocabularyReader.ReadAll()));

    private readonly FrozenDictionary<string, EventType> _verbs;
    private readonly FrozenDictionary<string, EventType> _nouns;
    private readonly FrozenDictionary<string, Dictionary<string, EventType>> _verbPatterns;
    private readonly FrozenDictionary<string, Dictionary<string, EventType>> _nounPatterns;
    private readonly FrozenSet<string> _particleVerbs;

    private EventVocabulary(VocabularyReader read)
    {
        _verbs = read.Verbs.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _nouns = read.Nouns.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _verbPatterns = read.VerbPatterns.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _nounPatterns = read.NounPatterns.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _particleVerbs = read.Verbs.Keys.Where(verb => verb.Contains('_', StringComparison.Ordinal))
            .Select(verb => verb.Split('_')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Types = read.Types;
        Examples = read.Examples;
    }

    /// <summary>The vocabulary that is part of the assembly.</summary>
    public static EventVocabulary English => Embedded.Value;

    /// <summary>Every type by name.</summary>
    public IReadOnlyDictionary<string, EventType> Types { get; }

    /// <summary>The examples of its files.</summary>
    public IReadOnlyList<VocabularyExample> Examples { get; }

    /// <summary>The type of event that a word names where it stands, or null where the vocabulary has none for it.</summary>
    public EventType? TypeOf(Word word) => word.Tag switch
    {
        PartOfSpeech.Verb or PartOfSpeech.Auxiliary => VerbType(word),
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun => NounType(word),
        _ => null,
    };

    /// <summary>The type that a noun names, whatever stands around it.</summary>
    public EventType? TypeOfNoun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>The type that a verb names, whatever stands around it.</summary>
    public EventType? TypeOfVerb(string lemma) => _verbs.GetValueOrDefault(lemma);

    private EventType? VerbType(Word verb)
    {
        if (_verbPatterns.TryGetValue(verb.Lemma, out var partners) && PartnerType(verb, partners) is { } type)
        {
            return type;
        }

        return _particleVerbs.Contains(verb.Lemma) && ParticleType(verb) is { } particle ? particle : _verbs.GetValueOrDefault(verb.Lemma);
    }

    private static EventType? PartnerType(Word verb, Dictionary<string, EventType> partners)
    {
        foreach (var child in verb.Children)
        {
            if (child.Is("obj") || child.Is("obl") || child.Is("nsubj:pass") || child.Is("xcomp"))
            {
                if (partners.TryGetValue(child.Lemma, out var type))
                {
                    return type;
                }

                if (child.Is("xcomp") && child.Has(Morphology.Infinitive) && partners.TryGetValue("to", out type))
                {
                    return type;
                }
            }
        }

        // "the election which the party won", "troops sent to the border"
        return verb.Is("acl") && verb.Head is { } head ? partners.GetValueOrDefault(head.Lemma) : null;
    }

    private EventType? ParticleType(Word verb)
    {
        foreach (var child in verb.Children)
        {
            var particle = child.Is("compound:prt") || child.Is("advmod") ? child.Lemma
                : child.Is("obl") && child.Children.First("case") is { } preposition ? preposition.Lemma
                : null;
            if (particle is not null && _verbs.GetValueOrDefault($"{verb.Lemma}_{particle}") is { } type)
            {
                return type;
            }
        }

        return null;
    }

    private EventType? NounType(Word noun)
    {
        if (_nounPatterns.TryGetValue(noun.Lemma, out var modifiers))
        {
            foreach (var child in noun.Children)
            {
                if (modifiers.TryGetValue(child.Lemma, out var type))
                {
                    return type;
                }
            }
        }

        return _nouns.GetValueOrDefault(noun.Lemma);
    }
}
