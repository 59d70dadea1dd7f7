using EventTimeline.Actors.Mentions;
using EventTimeline.Language;
using EventTimeline.Text;

namespace EventTimeline.Actors.Coreference;

/// <summary>The quotations of a document and who speaks in them.</summary>
internal sealed class QuotedSpeech
{
    private static readonly HashSet<string> Saying =
    [
        "say", "tell", "add", "claim", "stress", "note", "assert", "insist", "state", "announce", "declare", "explain", "report", "warn", "argue", "point", "ask", "reply", "respond",
        "retort", "write", "tweet", "comment", "conclude", "continue", "recall", "remark", "confirm", "deny", "admit", "acknowledge", "emphasize", "emphasise", "quote", "joke", "reveal",
    ];

    private readonly List<TextSpan> _quotes = [];
    private readonly Dictionary<int, Mention> _speakers = [];
    private int _first;

    /// <summary>Finds the quotations of a document and their speakers.</summary>
    public QuotedSpeech(string text, IReadOnlyList<Sentence> sentences, List<Mention> mentions)
    {
        FindQuotes(text);
        if (_quotes.Count > 0)
        {
            FindSpeakers(sentences, mentions);
        }
    }

    /// <summary>Number of the quotation that holds an offset, or -1.</summary>
    public int At(int offset)
    {
        var (low, high) = (0, _quotes.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_quotes[middle].Contains(offset))
            {
                return middle;
            }

            (low, high) = _quotes[middle].Start > offset ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    /// <summary>Who speaks in a quotation, or null.</summary>
    public Mention? SpeakerOf(int quotation) => _speakers.GetValueOrDefault(quotation);

    private void FindQuotes(string text)
    {
        const int longest = 4000;
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var symbol = text[i];
            if (open >= 0 && (symbol is '”' or '"' or '“' || (symbol == '\n' && i + 1 < text.Length && text[i + 1] == '\n') || i - open > longest))
            {
                if (symbol is '”' or '"' && i - open > 3)
                {
                    _quotes.Add(new TextSpan(open, i));
                }

                open = symbol == '“' ? i + 1 : -1;
            }
            else if (open < 0 && symbol is '“' or '"')
            {
                open = i + 1;
            }
        }
    }

    private void FindSpeakers(IReadOnlyList<Sentence> sentences, List<Mention> mentions)
    {
        var bySentence = mentions.ToLookup(mention => mention.Sentence);
        var previous = (Quote: -1, Speaker: (Mention?)null, Sentence: -9);
        foreach (var sentence in sentences)
        {
            foreach (var quote in QuotesIn(sentence))
            {
                var speaker = SpeakerIn(sentence, bySentence[sentence.Index])
                    ?? (sentence.Index - previous.Sentence <= 1 ? previous.Speaker : null);
                if (speaker is not null)
                {
                    _speakers.TryAdd(quote, speaker);
                    previous = (quote, speaker, sentence.Index);
                }
            }
        }
    }

    private IEnumerable<int> QuotesIn(Sentence sentence)
    {
        while (_first < _quotes.Count && _quotes[_first].End <= sentence.Span.Start)
        {
            _first++;
        }

        for (var i = _first; i < _quotes.Count; i++)
        {
            if (_quotes[i].Start >= sentence.Span.End)
            {
                yield break;
            }

            if (_quotes[i].Overlaps(sentence.Span))
            {
                yield return i;
            }
        }
    }

    private Mention? SpeakerIn(Sentence sentence, IEnumerable<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            var carrier = Phrases.Carrier(sentence[mention.Head]);
            if (carrier.Is("nsubj") && carrier.Head is { } verb && Saying.Contains(verb.Lemma) && At(verb.Span.Start) < 0 && !mention.IsThing)
            {
                return mention;
            }
        }

        return null;
    }
}
