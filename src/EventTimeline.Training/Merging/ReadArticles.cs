using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;
using EventTimeline.Text;

namespace EventTimeline.Training.Merging;

/// <summary>
/// Annotated articles as the stages before merging read them, with a mention for every annotated one: ours where our trigger lies in it, else one
/// that has its words and type alone.
/// </summary>
internal sealed class ReadArticles
{
    private readonly List<DocumentEvents> _documents = [];
    private readonly Dictionary<(string Document, int Trigger), string> _chains = [];

    /// <summary>Reads the articles.</summary>
    public ReadArticles(IReadOnlyList<AnnotatedArticle> articles)
    {
        foreach (var article in articles)
        {
            Read(article);
        }
    }

    /// <summary>The documents.</summary>
    public IReadOnlyList<DocumentEvents> Documents => _documents;

    /// <summary>The annotated event of a mention, by document and start of the trigger.</summary>
    public IReadOnlyDictionary<(string Document, int Trigger), string> Chains => _chains;

    /// <summary>Number of annotated mentions that we have too.</summary>
    public int Found { get; private set; }

    private void Read(AnnotatedArticle article)
    {
        var blocks = article.Sentences.Select((span, i) => new Block(span, i == 0 ? BlockKind.Headline : BlockKind.Body)).ToList();
        var document = new Document { Id = article.Name, File = article.Name, Text = article.Text, Blocks = blocks };
        var annotated = new AnnotatedDocument(document, LanguageEngine.English.Read(document.Text, article.Sentences));
        var dates = new DateResolver().Resolve(annotated, ContextOf(article));
        var actors = new ActorResolver().Resolve(annotated);
        var events = new EventExtractor().Extract(annotated, dates, actors).ToList();
        foreach (var gold in article.Mentions)
        {
            // Mentions of two words ("set and release") overlap those of one; the first free trigger inside stands for each.
            var own = events.Find(one => gold.Span.Contains(one.Trigger) && !_chains.ContainsKey((document.Id, one.Trigger.Start)));
            Found += own is null ? 0 : 1;
            own ??= Bare(annotated, gold.Span);
            if (own is not null && _chains.TryAdd((document.Id, own.Trigger.Start), gold.Chain) && !events.Contains(own))
            {
                events.Add(own);
            }
        }

        _documents.Add(new DocumentEvents(document, dates, actors, [.. events.OrderBy(one => one.Trigger)]));
    }

    private static EventMention? Bare(AnnotatedDocument document, TextSpan span)
    {
        var words = document.Sentences.SelectMany(sentence => sentence.Words).Where(word => span.Contains(word.Span)).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var word = words.Find(one => one.Tag == PartOfSpeech.Verb) is { Sentence: not null } verb ? verb : words[^1];
        return new EventMention
        {
            Sentence = word.Sentence.Index,
            Word = word.Index,
            Trigger = word.Span,
            Lemma = word.Lemma.ToLowerInvariant(),
            Type = (EventVocabulary.English.TypeOf(word) ?? EventType.Other).Name,
            Status = EventStatus.Occurred,
            Quote = word.Sentence.Span,
            Title = word.Form,
            Context = [.. word.Sentence.Words
                .Where(one => one.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective)
                .Select(one => one.Lemma.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    private static DatingContext ContextOf(AnnotatedArticle article)
    {
        if (article.Published is not { } day)
        {
            return DatingContext.Empty;
        }

        var edtf = NodaTime.Text.LocalDatePattern.Iso.Format(day);
        return new DatingContext(new DocumentDate(edtf, new DateBounds(day, day), DateBasis.Given, "the corpus says so"), []);
    }
}
