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
                AddMentions(trigger, isTrigger, mentions);
            }
        }

        return [.. mentions.OrderBy(mention => mention.Sentence).ThenBy(mention => mention.Word)];
    }

    private void AddMentions(Trigger trigger, bool[] isTrigger, List<EventMention> mentions)
    {
        var arguments = ParticipantResolver.ArgumentsOf(trigger);
        var branches = Branch.Of(trigger.Word, _timer.DatesIn(trigger.Word.Sentence.Index));
        var mention = Mention(trigger, arguments, branches, isTrigger);
        mentions.Add(mention);
        mentions.AddRange(branches.Select(branch => Elliptic(mention, trigger, arguments, branch)));
    }

    /// <summary>The event of a branch: as told of the first, but with its own date, partners and place. The head of the branch stands for the verb left out.</summary>
    private EventMention Elliptic(EventMention told, Trigger trigger, List<Argument> arguments, Branch branch)
    {
        var shared = arguments.Where(argument => argument.Kind != branch.Argument.Kind && argument.Word.Index < trigger.Word.Index);
        var fillers = _participants.Resolve(trigger, [.. shared, branch.Argument]);
        var date = EventDates.From(branch.Date);
        var status = StatusAt(date, StatusReader.Of(trigger.Word), trigger);
        var title = _titles.Compose(trigger, fillers, _timer.DatesIn(told.Sentence), branch.Date, [], branch);
        return told with
        {
            Word = branch.Head.Index,
            Trigger = branch.Head.Span,
            Status = status,
            Date = date,
            Extent = null,
            Participants = Participants(fillers),
            Things = [],
            Place = PlaceIn(branch),
            Title = title.Text,
            Salience = _salience.Of(trigger, fillers, date, status, _document.KindOf(trigger.Word.Sentence), title),
        };
    }

    private static List<MentionParticipant> Participants(List<Filler> fillers) =>
        [.. fillers.Select(filler => new MentionParticipant(filler.Mention.Actor, filler.Role, filler.Mention.Span)).OrderBy(p => p.Span)];

    private EventMention Mention(Trigger trigger, List<Argument> arguments, List<Branch> branches, bool[] isTrigger)
    {
        var word = trigger.Word;
        List<Filler> fillers = [.. _participants.Resolve(trigger, arguments).Where(filler => !branches.Exists(branch => branch.Holds(filler.Mention.Head)))];
        var own = _timer.DateOf(word, isTrigger, branches);
        own = own is { } dated && IsToCome(dated.Date.Date.Bounds) && IsPast(word) ? null : own;
        var status = StatusReader.Of(word);
        var timed = _timer.Timed(trigger, status, own);
        var date = _timer.Date(trigger, status, timed, own);
        status = StatusAt(date, status, trigger);
        var title = _titles.Compose(trigger, fillers, _timer.DatesIn(word.Sentence.Index), own?.Date, branches);
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
            Participants = Participants(fillers),
            Things = _participants.ThingsOf(trigger, arguments, isTrigger),
            Place = PlaceOf(arguments),
            Attribution = _attributions.Of(word),
            Quote = QuoteOf(word),
            Title = title.Text,
            Context = ContextOf(word),
            Salience = _salience.Of(trigger, fillers, date, status, _document.KindOf(word.Sentence), title),
        };
    }

    // What has a date ahead of the document's has not happened, whatever the verb says.
    private EventStatus StatusAt(EventDate date, EventStatus status, Trigger trigger) => IsToCome(date.Bounds) ? StatusReader.ToCome(status, trigger.Type) : status;

    private bool IsToCome(DateBounds bounds) => _published.Latest is { } day && bounds.Earliest > day;

    // "Set the vote for May": what is told in the past has no date to come; that is of something else in the clause.
    private static bool IsPast(Word word) =>
        word.Tag == PartOfSpeech.Verb ? word.Tense() == ClauseTense.Past && !Clauses.IsPassive(word)
            : word.Is("obl") && VerbArguments.PrepositionOf(word) is "during" or "at" && word.Head is { Tag: PartOfSpeech.Verb } verb && verb.Tense() == ClauseTense.Past;

    private int? PlaceOf(List<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Preposition is "in" or "at" or "near" or "outside" or "inside" or "throughout" && PlaceAt(argument.Word) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private int? PlaceIn(Branch branch) => branch.Head.Subtree()
        .Where(word => branch.Holds(word.Index) && VerbArguments.PrepositionOf(word) is "in" or "at")
        .Select(PlaceAt).FirstOrDefault(place => place is not null);

    private int? PlaceAt(Word word) =>
        _actors.At(word) is { } mention && _actors.Actor(mention.Actor).Kind is ActorKind.Place or ActorKind.State ? mention.Actor : null;

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
