using EventTimeline.Dates;
using EventTimeline.Events.Participants;
using EventTimeline.Language;

namespace EventTimeline.Events.Times;

/// <summary>A date expression at its place in the tree of its sentence.</summary>
/// <param name="Date">The date.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word, inclusive.</param>
/// <param name="Head">The word of the expression that the rest hangs on.</param>
/// <param name="Preposition">The preposition before it, lower case, or empty.</param>
internal sealed record PlacedDate(ResolvedDate Date, int First, int Last, Word Head, string Preposition)
{
    /// <summary>The word outside the expression that it belongs to, or null.</summary>
    public Word? Governor { get; } = Outside(Head, First, Last);

    /// <summary>Whether it says where on the calendar, and not only how long or how often.</summary>
    public bool IsCalendarDate => Date.Type is TimexType.Date or TimexType.Time && !Date.Bounds.IsOpen;

    private static Word? Outside(Word head, int first, int last)
    {
        var governor = head.Head;
        while (governor is { } word && word.Index >= first && word.Index <= last)
        {
            governor = word.Head;
        }

        return governor;
    }
}

/// <summary>The dates of each sentence of a document.</summary>
internal sealed class SentenceDates
{
    private readonly List<PlacedDate>[] _bySentence;

    public SentenceDates(IReadOnlyList<Sentence> sentences, IReadOnlyList<ResolvedDate> dates)
    {
        _bySentence = new List<PlacedDate>[sentences.Count];
        var next = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            _bySentence[s] = [];
            while (next < dates.Count && dates[next].Span.Start < sentences[s].Span.End)
            {
                if (dates[next].Span.Start >= sentences[s].Span.Start && Place(sentences[s], dates[next]) is { } placed)
                {
                    _bySentence[s].Add(placed);
                }

                next++;
            }
        }
    }

    /// <summary>The dates of one sentence, in order.</summary>
    public IReadOnlyList<PlacedDate> In(int sentence) => _bySentence[sentence];

    private static PlacedDate? Place(Sentence sentence, ResolvedDate date)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < sentence.Count && sentence[i].Span.Start < date.Span.End; i++)
        {
            if (sentence[i].Span.Overlaps(date.Span))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        // Part of a word ("the pre-1967 territory") tells what kind of thing is meant, and dates no event.
        if (first < 0 || sentence[first].Span.Start < date.Span.Start)
        {
            return null;
        }

        var head = HeadOf(sentence, first, last);
        return new PlacedDate(date, first, last, head, PrepositionOf(sentence, head, first));
    }

    private static Word HeadOf(Sentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Head is not { } head || head.Index < first || head.Index > last)
            {
                if (sentence[i].Tag is not (PartOfSpeech.Adposition or PartOfSpeech.Determiner or PartOfSpeech.Punctuation))
                {
                    return sentence[i];
                }
            }
        }

        return sentence[first];
    }

    private static string PrepositionOf(Sentence sentence, Word head, int first)
    {
        if (VerbArguments.PrepositionOf(head) is { Length: > 0 } preposition)
        {
            return preposition;
        }

        return first > 0 && sentence[first - 1].Tag is PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction
            ? sentence[first - 1].Lemma.ToLowerInvariant()
            : "";
    }
}
