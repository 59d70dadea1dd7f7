using System.Collections.Frozen;
using EventTimeline.Events.Participants;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;
using EventTimeline.Language.Syntax;

namespace EventTimeline.Events.Statuses;

/// <summary>Tells from the words around a trigger whether its event happened, goes on, is planned, or is only spoken of.</summary>
internal static class StatusReader
{
    private const int Deepest = 6;
    private static readonly FrozenSet<string> Arranged = WordSet.Read("Statuses/arranged-types.txt");

    /// <summary>The status that the sentence gives to the event of a trigger.</summary>
    public static EventStatus Of(Word trigger) => Of(trigger, 0);

    /// <summary>The status of an event whose date is still to come when the document is written: arranged where its type is of what people arrange.</summary>
    public static EventStatus ToCome(EventStatus status, EventType type) =>
        status is not (EventStatus.Occurred or EventStatus.Ongoing) ? status : Arranged.Contains(type.Name) ? EventStatus.Planned : EventStatus.Expected;

    private static EventStatus Of(Word word, int depth)
    {
        var own = word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && word.Children.First("cop") is null ? OfNoun(word) : OfVerb(word);
        var above = depth < Deepest && own is null or EventStatus.Planned or EventStatus.Expected or EventStatus.Hypothetical ? FromAbove(word, depth) : null;
        return above is EventStatus.Cancelled or EventStatus.Denied && own is not null && IsObject(word) ? above.Value : own ?? above ?? Tense(word);
    }

    // "The visit planned for June was called off": what became of it outweighs what was meant.
    private static bool IsObject(Word word) => word.Is("obj") || word.Relation == "nsubj:pass" || (word.Is("nsubj") && word.Head is { } head && Clauses.IsPassive(head));

    private static EventStatus? OfVerb(Word verb)
    {
        var found = Impending(verb);
        foreach (var child in verb.Children)
        {
            var status = child.Tag switch
            {
                PartOfSpeech.Auxiliary => StatusCues.Of(CuePlace.Modal, child.Lemma),
                PartOfSpeech.Particle or PartOfSpeech.Adverb => StatusCues.Of(CuePlace.Adverb, child.Lemma),
                PartOfSpeech.SubordinatingConjunction => child.Lemma is "if" or "unless" or "whether" ? EventStatus.Hypothetical : null,
                PartOfSpeech.Noun or PartOfSpeech.Pronoun when child.Is("nsubj") || child.Is("obj") => HasNo(child) ? EventStatus.Denied : null,
                _ => null,
            };
            found = Stronger(found, status);
        }

        return found;
    }

    // "is due to begin", "was about to fall", "he said he would go"
    private static EventStatus? Impending(Word verb)
    {
        if (verb.PennTag == "VB" && verb.Children.First("cop") is not null)
        {
            foreach (var child in verb.Children)
            {
                if (child.Form is "due" or "about" or "set")
                {
                    return EventStatus.Planned;
                }
            }
        }

        if (verb.Is("ccomp") && verb.Modal() == "would" && verb.Head is { } head && EventVocabulary.English.TypeOf(head)?.Name is "say" or "announcement" or "statement" or "agree" or "plan"
            && verb.Children.First("advcl") is null)
        {
            return EventStatus.Expected;
        }

        return null;
    }

    private static EventStatus? OfNoun(Word noun)
    {
        if (HasNo(noun))
        {
            return EventStatus.Denied;
        }

        EventStatus? found = null;
        foreach (var child in noun.Children)
        {
            if (child.Is("amod") || child.Is("acl") || child.Is("compound"))
            {
                found = Stronger(found, StatusCues.Of(CuePlace.Modifier, child.Lemma) ?? StatusCues.Of(CuePlace.Modifier, child.Form)
                    ?? (child.Is("acl") && Clauses.IsPassive(child) ? StatusCues.Of(CuePlace.Verb, child.Lemma) : null));
            }
        }

        return found;
    }

    private static EventStatus? FromAbove(Word word, int depth)
    {
        if (word.Head is not { } head)
        {
            return null;
        }

        if (word.Is("conj"))
        {
            return IsFiniteClause(word) ? null : NotOccurred(Of(head, depth + 1));
        }

        if (word.Is("acl") && word.Relation != "acl:relcl")
        {
            return IsObject(head) && FromAbove(head, depth + 1) is EventStatus.Cancelled or EventStatus.Denied ? FromAbove(head, depth + 1)
                : StatusCues.Of(CuePlace.Noun, head.Lemma) ?? (IsPurpose(word) ? EventStatus.Hypothetical : null);
        }

        if (word.Is("xcomp") && head.Lemma == "yet")
        {
            return EventStatus.Denied;
        }

        if (word.Is("obl"))
        {
            // "Never forgave them for the election", "did not speak at the meeting": what is denied is no doubt of the election or the meeting.
            return FromVerb(word, head, depth) is { } status && status != EventStatus.Denied ? status : null;
        }

        if (word.Is("xcomp") || word.Is("ccomp") || word.Is("obj") || word.Is("nsubj:pass"))
        {
            return FromVerb(word, head, depth);
        }

        if (word.Is("nsubj"))
        {
            return StatusCues.Of(CuePlace.Subject, head.Lemma) ?? PredicateOf(head) ?? NotOccurred(OfVerb(head) ?? EventStatus.Occurred);
        }

        if (word.Is("advcl"))
        {
            return !IsPurpose(word) ? null
                : (head.Tag == PartOfSpeech.Adjective || Clauses.IsPassive(head) ? StatusCues.Of(CuePlace.Predicate, head.Lemma) ?? StatusCues.Of(CuePlace.Verb, head.Lemma) : null) ?? EventStatus.Hypothetical;
        }

        return word.Is("nmod") && VerbArguments.PrepositionOf(word) is "of" or "for" or "to" ? FromNoun(head, depth) : null;
    }

    private static EventStatus? FromVerb(Word word, Word head, int depth)
    {
        if (head.Tag == PartOfSpeech.Adjective)
        {
            return StatusCues.Of(CuePlace.Predicate, head.Lemma) ?? (word.Is("obl") ? null : NotOccurred(Of(head, depth + 1)));
        }

        if (word.Is("obl"))
        {
            return VerbArguments.PrepositionOf(word) is "for" or "on" or "in" ? NotOccurred(Of(head, depth + 1)) : null;
        }

        // What someone said about the future is read from its own words; "said it would".
        var cue = word.Is("ccomp") && IsFiniteClause(word) && head.Lemma is "ask" or "tell" or "discuss" or "order" or "decide" ? null
            : StatusCues.Of(CuePlace.Verb, WithParticle(head));
        if (cue is not null)
        {
            return OfVerb(head) == EventStatus.Denied && cue is EventStatus.Denied or EventStatus.Cancelled ? EventStatus.Occurred : cue;
        }

        return word.Is("ccomp") && IsFiniteClause(word) ? null : NotOccurred(Of(head, depth + 1));
    }

    private static EventStatus? FromNoun(Word head, int depth) =>
        StatusCues.Of(CuePlace.Noun, head.Lemma) ?? (depth > 2 ? null : NotOccurred(Of(head, depth + 1)));

    private static EventStatus? PredicateOf(Word head) =>
        head.Tag == PartOfSpeech.Adjective || Clauses.IsPassive(head)
            ? StatusCues.Of(CuePlace.Predicate, head.Lemma) ?? StatusCues.Of(CuePlace.Verb, WithParticle(head))
            : null;

    private static string WithParticle(Word verb) =>
        verb.Children.First("compound:prt") is { } particle ? $"{verb.Lemma}_{particle.Lemma}" : verb.Lemma;

    private static EventStatus? NotOccurred(EventStatus? status) => status is EventStatus.Occurred or EventStatus.Ongoing ? null : status;

    private static bool IsFiniteClause(Word verb) => verb.Has(Morphology.Finite) || verb.Children.First("aux") is not null;

    private static bool IsPurpose(Word verb) => verb.Children.First("mark") is { Lemma: "to" } && !verb.Has(Morphology.Finite);

    private static bool HasNo(Word word) => word.Lemma is "no-one" or "nobody" or "nothing" || word.Children.First("det") is { Lemma: "no" or "neither" };

    private static EventStatus? Stronger(EventStatus? first, EventStatus? second) =>
        first == EventStatus.Denied || second is null ? first : second == EventStatus.Denied || first is null ? second : first;

    private static EventStatus Tense(Word word)
    {
        if (word.Sentence[word.Sentence.Count - 1].Form is "?")
        {
            return EventStatus.Hypothetical;
        }

        var progressive = word.PennTag == "VBG" && word.Children.First("aux") is { } be && be.Lemma == "be" && be.Has(Morphology.Present);
        return progressive ? EventStatus.Ongoing : EventStatus.Occurred;
    }
}
