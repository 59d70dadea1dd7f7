using EventTimeline.Documents;
using EventTimeline.Events;

namespace EventTimeline.Merging.Mentions;

/// <summary>Fills a <see cref="MentionTable"/> from the documents.</summary>
internal sealed class MentionTableBuilder
{
    private readonly CollectionActors _actors;
    private readonly StringTable _words = new();
    private readonly StringTable _roles = new();
    private readonly List<MentionRow> _rows = [];
    private readonly List<(int A, int B)> _clauses = [];
    private readonly List<int> _wordDocuments = [];
    private readonly List<int> _wordLastSeen = [];

    private MentionTableBuilder(CollectionActors actors) => _actors = actors;

    /// <param name="documents">Sorted by id.</param>
    /// <param name="actors">The collection's actors.</param>
    public static MentionTable Build(IReadOnlyList<DocumentEvents> documents, CollectionActors actors)
    {
        var builder = new MentionTableBuilder(actors);
        for (var i = 0; i < documents.Count; i++)
        {
            builder.Add(i, documents[i]);
        }

        return new MentionTable
        {
            Documents = documents,
            Rows = [.. builder._rows],
            ActorKinds = [.. actors.Actors.Select(actor => actor.Kind)],
            ActorIsNamed = NamedActors(documents, actors),
            Clauses = builder._clauses,
            ClausePartner = builder.ClausePartners(),
            ActorWeights = WeighActors(documents, actors),
            WordWeights = builder.WordWeights(documents.Count),
            Words = builder._words,
            Stems = StemsOf(builder._words),
            Vectors = TriggerVectors.Of(builder._words, builder._rows),
            Roles = builder._roles,
        };
    }

    private void Add(int document, DocumentEvents events)
    {
        var (_, published) = MentionTable.Days(events.Dates.Published.Bounds);
        var headline = events.Document.Blocks.Count > 0 && events.Document.Blocks[0].Kind == BlockKind.Headline ? events.Document.Blocks[0].Span : default;
        var first = _rows.Count;
        for (var i = 0; i < events.Events.Count; i++)
        {
            var mention = events.Events[i];
            var (earliest, latest) = MentionTable.Days(mention.Date.Bounds);
            var lemma = Word(mention.Lemma, document);
            _rows.Add(new MentionRow
            {
                Document = document,
                Event = i,
                Sentence = mention.Sentence,
                Lemma = lemma,
                Type = _words.Add("type:" + mention.Type),
                Status = mention.Status,
                Earliest = earliest,
                Latest = latest,
                Possible = PossibleDays.Of(mention, events),
                Precision = mention.Date.Precision,
                Place = Actor(events, mention.Place),
                Attribution = Actor(events, mention.Attribution),
                Participants = Participants(events, mention),
                Context = Context(mention, document),
                Title = Title(mention, document, lemma),
                Published = published,
                IsHeadline = headline.Contains(mention.Trigger),
                IsDefinite = Determiners.IsDefinite(events.Document.Text, mention.Trigger.Start),
                IsSpeech = TriggerLists.SpeechTypes.Contains(mention.Type),
                Excluding = ExcludingWords.Before(events.Document.Text, mention.Trigger.Start),
                IsOther = TriggerLists.VagueTypes.Contains(mention.Type),
                IsRecurring = TriggerLists.RecurringTypes.Contains(mention.Type),
                IsStative = TriggerLists.Stative.Contains(mention.Lemma),
                IsGeneric = TriggerLists.Generic.Contains(mention.Lemma),
            });
        }

        JoinClauses(first, events);
    }

    private int[] ClausePartners()
    {
        var partners = new int[_rows.Count];
        Array.Fill(partners, -1);
        foreach (var (a, b) in _clauses)
        {
            (partners[a], partners[b]) = (b, a);
        }

        return partners;
    }

    /// <summary>Finds the verbs and nouns of one report; where only one of the two has a date, it is the other's too.</summary>
    private void JoinClauses(int first, DocumentEvents events)
    {
        for (var i = first; i < _rows.Count; i++)
        {
            for (var j = i + 1; j < _rows.Count && _rows[j].Sentence == _rows[i].Sentence; j++)
            {
                if (!SameClause.IsOne(events.Document.Text, events.Events[i - first], events.Events[j - first]) &&
                    !SameClause.IsElaborated(events.Document.Text, events.Events[i - first], events.Events[j - first]))
                {
                    continue;
                }

                _clauses.Add((i, j));
                var (undated, dated) = _rows[i].IsUndated ? (i, j) : (j, i);
                if (_rows[undated].IsUndated && !_rows[dated].IsUndated)
                {
                    var from = _rows[dated];
                    _rows[undated] = _rows[undated] with { Earliest = from.Earliest, Latest = from.Latest, Possible = from.Possible, Precision = from.Precision };
                }
            }
        }
    }

    private int Actor(DocumentEvents events, int? local) => local is { } index ? _actors.Of(events.Document.Id, index) : -1;

    private MentionActor[] Participants(DocumentEvents events, EventMention mention)
    {
        var found = new List<MentionActor>(mention.Participants.Count);
        foreach (var participant in mention.Participants)
        {
            var actor = _actors.Of(events.Document.Id, participant.Actor);
            var entry = new MentionActor(actor, _roles.Add(participant.Role));
            if (actor >= 0 && !found.Contains(entry))
            {
                found.Add(entry);
            }
        }

        found.Sort(static (a, b) => a.Actor != b.Actor ? a.Actor.CompareTo(b.Actor) : a.Role.CompareTo(b.Role));
        return [.. found];
    }

    private int[] Context(EventMention mention, int document)
    {
        var context = new int[mention.Context.Count];
        for (var i = 0; i < context.Length; i++)
        {
            context[i] = Word(mention.Context[i], document);
        }

        Array.Sort(context);
        return context;
    }

    private int[] Title(EventMention mention, int document, int lemma)
    {
        var title = TitleWords.Of(mention.Title).Select(word => Word(word, document)).Where(word => word != lemma).ToArray();
        Array.Sort(title);
        return title;
    }

    private int Word(string word, int document)
    {
        var id = _words.Add(word);
        while (_wordDocuments.Count <= id)
        {
            _wordDocuments.Add(0);
            _wordLastSeen.Add(-1);
        }

        if (_wordLastSeen[id] != document)
        {
            _wordLastSeen[id] = document;
            _wordDocuments[id]++;
        }

        return id;
    }

    /// <summary>
    /// Inverse document frequency. A small collection says little about which words are rare, so every count starts from what newswire at
    /// large has: a thousand documents, of which a common word takes its share.
    /// </summary>
    private float[] WordWeights(int documents)
    {
        const double Background = 1000;
        var weights = new float[_words.Count];
        for (var i = 0; i < weights.Length && i < _wordDocuments.Count; i++)
        {
            var common = TriggerLists.CommonWords.TryGetValue(_words[i], out var share) ? share * Background : 1;
            weights[i] = (float)(Math.Log((documents + Background) / (_wordDocuments[i] + common)) / Math.Log(documents + Background));
        }

        return weights;
    }

    private static int[] StemsOf(StringTable words)
    {
        const int Letters = 5;
        var stems = new StringTable();
        return [.. Enumerable.Range(0, words.Count).Select(id => stems.Add(words[id].Length <= Letters ? words[id] : words[id][..Letters]))];
    }

    private static bool[] NamedActors(IReadOnlyList<DocumentEvents> documents, CollectionActors actors)
    {
        var named = new bool[actors.Actors.Count];
        foreach (var document in documents)
        {
            foreach (var local in document.Actors.Actors.Where(local => local.IsNamed))
            {
                if (actors.Of(document.Document.Id, local.Index) is >= 0 and var actor)
                {
                    named[actor] = true;
                }
            }
        }

        return named;
    }

    /// <summary>
    /// An actor in every article of a collection about it tells nothing; a small collection counts as one of twenty more that do not name it.
    /// </summary>
    private static float[] WeighActors(IReadOnlyList<DocumentEvents> documents, CollectionActors actors)
    {
        const int Background = 20;
        var counts = new int[actors.Actors.Count];
        foreach (var document in documents)
        {
            foreach (var actor in actors.In(document.Document.Id))
            {
                counts[actor]++;
            }
        }

        var all = Math.Log(documents.Count + Background);
        return [.. counts.Select(count => (float)((all - Math.Log(count + 1)) / all))];
    }
}
