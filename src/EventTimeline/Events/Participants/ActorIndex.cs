using EventTimeline.Actors;
using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>The actor mentions of a document by sentence and word.</summary>
internal sealed class ActorIndex
{
    private readonly List<ActorMention>[] _bySentence;
    private readonly DocumentActors _actors;

    public ActorIndex(DocumentActors actors, int sentences)
    {
        _actors = actors;
        _bySentence = new List<ActorMention>[sentences];
        for (var s = 0; s < sentences; s++)
        {
            _bySentence[s] = [];
        }

        foreach (var mention in actors.Mentions)
        {
            _bySentence[mention.Sentence].Add(mention);
        }
    }

    /// <summary>The mentions of a sentence in order.</summary>
    public IReadOnlyList<ActorMention> In(int sentence) => _bySentence[sentence];

    /// <summary>The actor with an index.</summary>
    public LocalActor Actor(int index) => _actors.Actors[index];

    /// <summary>The mention whose head is the word, the widest where there are several, or null.</summary>
    public ActorMention? HeadedBy(Word word)
    {
        ActorMention? best = null;
        foreach (var mention in _bySentence[word.Sentence.Index])
        {
            if (mention.Head == word.Index && (best is null || mention.Span.Length > best.Span.Length))
            {
                best = mention;
            }
        }

        return best;
    }

    /// <summary>The mention headed by the word, or else the narrowest one that covers it without its head governing another phrase, or null.</summary>
    public ActorMention? At(Word word)
    {
        if (HeadedBy(word) is { } headed)
        {
            return headed;
        }

        ActorMention? best = null;
        foreach (var mention in _bySentence[word.Sentence.Index])
        {
            if (mention.Span.Contains(word.Span) && IsNamePart(word, mention) && (best is null || mention.Span.Length < best.Span.Length))
            {
                best = mention;
            }
        }

        return best;
    }

    // The parser may take the title or the last name for the head where the actor resolver takes the first: one flat name either way.
    private static bool IsNamePart(Word word, ActorMention mention)
    {
        var head = word.Sentence[mention.Head];
        return word.Head == head || head.Head == word || (word.Head is { } above && above == head.Head && (word.Is("flat") || head.Is("flat") || word.Is("compound")));
    }
}
