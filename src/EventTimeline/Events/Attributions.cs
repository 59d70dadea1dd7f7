using EventTimeline.Events.Participants;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events;

/// <summary>Who says that an event happened, where the document only passes it on.</summary>
internal sealed class Attributions(ActorIndex actors)
{
    private const int Deepest = 12;

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

    // "X said that …", and "…, X said", where the parser hangs one clause on the other.
    private int? SpeakerOf(Word word, Word head)
    {
        if (word.Is("ccomp") && IsSpeech(head))
        {
            return SubjectOf(head);
        }

        return null;
    }

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
        EventVocabulary.English.TypeOf(verb)?.Name is "say" or "statement" or "announcement" or "accuse" or "think" or "expect";
}
