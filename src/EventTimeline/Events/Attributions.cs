using System.Collections.Frozen;
using EventTimeline.Events.Participants;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events;

/// <summary>Who says that an event happened, where the document only passes it on.</summary>
internal sealed class Attributions(ActorIndex actors)
{
    private const int Deepest = 12;
    private static readonly FrozenSet<string> SpeechVerbs =
        FrozenSet.Create("deny", "insist", "argue", "rule", "conclude", "admit", "acknowledge", "allege", "testify", "contend", "assert", "maintain", "estimate", "find", "hear", "fear", "hope");

    /// <summary>Index of the actor who says so, or null where the document itself does.</summary>
    public int? Of(Word trigger)
    {
        Word? current = trigger;
        for (var depth = 0; depth < Deepest && current is { } word; depth++)
        {
            if (AccordingTo(word) is { } source)
            {
                return source;
            }

            if (word.Head is { } head && SpeakerOf(word, head) is { } speaker)
            {
                return speaker;
            }

            current = word.Head;
        }

        return null;
    }

    // "X said that …", "X confirmed the arrest", "X accused the firm of hiding it".
    private int? SpeakerOf(Word word, Word head)
    {
        var told = (word.Is("ccomp") && IsSpeech(head))
            || (word.Is("obj") && head.Lemma is "confirm" or "report" or "allege" or "deny" or "announce" or "claim")
            || ((word.Is("advcl") || word.Is("acl")) && word.Children.First("mark") is { Lemma: "of" } && Accuser(word, head) is not null);
        return told ? SubjectOf(Accuser(word, head) ?? head) : null;
    }

    // The parser hangs "of hiding it" on the verb or on the one accused.
    private static Word? Accuser(Word word, Word head) =>
        word.Is("ccomp") || word.Is("obj") ? null
            : head.Lemma is "accuse" or "suspect" ? head
            : head.Is("obj") && head.Head is { Lemma: "accuse" or "suspect" } verb ? verb : null;

    private int? AccordingTo(Word word)
    {
        foreach (var child in word.Children)
        {
            if (child.Is("obl") && VerbArguments.PrepositionOf(child) is "according to" or "according")
            {
                return actors.At(child)?.Actor;
            }

            if (child.Is("parataxis") && IsSpeech(child))
            {
                return SubjectOf(child);
            }
        }

        return null;
    }

    private int? SubjectOf(Word verb) => Clauses.Subject(verb) is { } subject ? actors.At(subject)?.Actor : null;

    private static bool IsSpeech(Word verb) =>
        SpeechVerbs.Contains(verb.Lemma) ||
        EventVocabulary.English.TypeOf(verb)?.Name is "say" or "statement" or "announcement" or "accuse" or "think" or "expect";
}
