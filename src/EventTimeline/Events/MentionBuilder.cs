using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events.Participants;
using EventTimeline.Events.Statuses;
using EventTimeline.Events.Times;
using EventTimeline.Events.Titles;
using EventTimeline.Events.Triggers;
using EventTimeline.Language;
using EventTimeline.Language.Syntax;
using EventTimeline.Text;

namespace EventTimeline.Events;

/// <summary>Reads the event mentions of one document, sentence by sentence.</summary>
internal sealed class MentionBuilder
{
    private readonly AnnotatedDocument _document;
    private readonly DateBounds _published;
    private readonly EventTimer _timer;
    private readonly TriggerFinder _finder = new(TriggerModel.English);
    private readonly ParticipantResolver _participants;
    private readonly Attributions _attributions;
    private readonly TitleComposer _titles;
    private readonly Salience _salience;
    private readonly ActorIndex _actors;

    public MentionBuilder(AnnotatedDocument document, DocumentDates dates, DocumentActors actors)
    {
        _document = document;
        _published = dates.Published.Bounds;
        _timer = new EventTimer(document.Sentences, dates, TimeModel.English);
        _actors = new ActorIndex(actors, document.Sentences.Count);
        _participants = new ParticipantResolver(_actors);
        _attributions = new Attributions(_actors);
        _titles = new TitleComposer(_actors);
        _salience = new Salience(_actors);
    }

    /// <summary>The mentions of the whole document in order of the text.</summary>
    public List<EventMention> Build()
    {
        var mentions = new List<EventMention>();
        foreach (var sentence in _document.Sentences)
        {
            var triggers = _finder.Find(sentence);
            var isTrigger = new bool[sentence.Count];
            foreach (var trigger in triggers)
            {
                isTrigger[trigger.Word.Index] = true;
            }

            foreach (var trigger in triggers)
            {
                mentions.Add(Mention(trigger, isTrigger));
            }
        }

        return mentions;
    }

    private EventMention Mention(Trigger trigger, bool[] isTrigger)
    {
        var word = trigger.Word;
        var arguments = ParticipantResolver.ArgumentsOf(trigger);
        var fillers = _participants.Resolve(trigger, arguments);
        var own = _timer.DateOf(word, isTrigger) is { } dated && !(IsToCome(dated.Date.Date.Bounds) && IsPast(word)) ? _timer.DateOf(word, isTrigger) : null;
        var status = StatusReader.Of(word);
        var timed = _timer.Timed(trigger, status, own);
        var date = _timer.Date(timed, own);
        status = IsToCome(date.Bounds) ? StatusReader.ToCome(status, trigger.Type) : status;
        var title = _titles.Compose(trigger, fillers, _timer.DatesIn(word.Sentence.Index), own?.Date);
        return new EventMention
        {
            Sentence = word.Sentence.Index,
            Word = word.Index,
            Trigger = word.Span,
            Lemma = word.Lemma.ToLowerInvariant(),
            Type = trigger.Type.Name,
            Status = status,
            Date = date,
            Extent = _timer.Extent(timed),
            Participants = [.. fillers.Select(filler => new MentionParticipant(filler.Mention.Actor, filler.Role, filler.Mention.Span)).OrderBy(p => p.Span)],
            Things = _participants.ThingsOf(trigger, arguments, isTrigger),
            Place = PlaceOf(arguments),
            Attribution = _attributions.Of(word),
            Quote = QuoteOf(word),
            Title = title.Text,
            Context = ContextOf(word),
            Salience = _salience.Of(trigger, fillers, date, status, _document.KindOf(word.Sentence), title),
        };
    }

    private bool IsToCome(DateBounds bounds) => _published.Latest is { } day && bounds.Earliest > day;

    // "Set the vote for May": what is told in the past has no date to come; that is of something else in the clause.
    private static bool IsPast(Word word) =>
        word.Tag == PartOfSpeech.Verb ? word.Tense() == ClauseTense.Past && !Clauses.IsPassive(word)
            : word.Is("obl") && VerbArguments.PrepositionOf(word) is "during" or "at" && word.Head is { Tag: PartOfSpeech.Verb } verb && verb.Tense() == ClauseTense.Past;

    private int? PlaceOf(List<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Preposition is "in" or "at" or "near" or "outside" or "inside" or "throughout" && _actors.At(argument.Word) is { } mention
                && _actors.Actor(mention.Actor).Kind is ActorKind.Place or ActorKind.State)
            {
                return mention.Actor;
            }
        }

        return null;
    }

    private static TextSpan QuoteOf(Word word) => word.Sentence.Span;

    private static List<string> ContextOf(Word trigger)
    {
        var lemmas = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var word in trigger.Sentence.Words)
        {
            if (word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective)
            {
                lemmas.Add(word.Lemma.ToLowerInvariant());
            }
        }

        return [.. lemmas];
    }
}
