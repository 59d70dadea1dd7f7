using EventTimeline.Dates;
using EventTimeline.Events.Participants;
using EventTimeline.Events.Triggers;
using EventTimeline.Language;
using NodaTime;

namespace EventTimeline.Events.Times;

/// <summary>Dates the events of one document.</summary>
internal sealed class EventTimer
{
    /// <summary>How sure the time model must be that an undated event is news of the day: from here on it is right for four of five (EventTime, leave-one-out).</summary>
    public const double NewsOfTheDay = 0.7;

    private readonly SentenceDates _dates;
    private readonly DocumentDate _published;
    private readonly LocalDate? _day;
    private readonly TimeModel _model;
    private readonly PassageDates _passage;

    public EventTimer(IReadOnlyList<Sentence> sentences, DocumentDates dates, TimeModel model)
    {
        _dates = new SentenceDates(sentences, dates.Dates);
        _published = dates.Published;
        _model = model;
        _passage = new PassageDates(sentences, _dates);
        _day = _published.Bounds is { Earliest: { } first, Latest: { } last } && first == last ? first : null;
    }

    /// <summary>The dates of a sentence.</summary>
    public IReadOnlyList<PlacedDate> DatesIn(int sentence) => _dates.In(sentence);

    /// <summary>The date that belongs to a trigger by syntax, or null.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="isTrigger">Which words of the sentence are triggers, by index.</param>
    /// <param name="branches">Phrases whose dates are of events of their own.</param>
    public (PlacedDate Date, double Price)? DateOf(Word trigger, bool[] isTrigger, IReadOnlyList<Branch> branches) =>
        DateAttacher.Best(trigger, branches.Count == 0 ? DatesIn(trigger.Sentence.Index) : [.. DatesIn(trigger.Sentence.Index).Where(date => !branches.Any(branch => branch.Holds(date.First)))], isTrigger);

    /// <summary>What the time model is to look at, or null where the day of writing is not known.</summary>
    public TimedTrigger? Timed(Trigger trigger, EventStatus status, (PlacedDate Date, double Price)? own) =>
        _day is not { } day ? null
            : own is { } date ? new TimedTrigger(trigger, status, date.Date, date.Price, day, SaysToday(trigger.Word, day))
            : new TimedTrigger(trigger, status, Nearest(trigger.Word), DateAttacher.SentenceLimit + 1, day, SaysToday(trigger.Word, day));

    /// <summary>The date of an event for the chronology.</summary>
    /// <param name="trigger">The event.</param>
    /// <param name="status">Its status.</param>
    /// <param name="timed">What the time model is to look at, or null.</param>
    /// <param name="own">The date that belongs to it by syntax, or null.</param>
    public EventDate Date(Trigger trigger, EventStatus status, TimedTrigger? timed, (PlacedDate Date, double Price)? own)
    {
        if (own is { } date)
        {
            return EventDates.From(date.Date);
        }

        if (OfPassage(trigger, status) is { } passage)
        {
            return EventDates.From(passage) with { Basis = DateBasis.Narrative, Because = $"told right after what was on '{passage.Date.Text}'; {passage.Date.Derivation.Because}" };
        }

        return timed is { } known && known.Status is EventStatus.Occurred or EventStatus.Ongoing
            && _model.Best(timed.Value) is { Template: TimeTemplate.OnDay, Probability: >= NewsOfTheDay }
            ? NewsDate()
            : EventDate.Unknown;
    }

    /// <summary>The date of the sentence before where the story plainly goes on from it, or null.</summary>
    public PlacedDate? OfPassage(Trigger trigger, EventStatus status) => _passage.Of(trigger, status, _day);

    /// <summary>Begin and end as the time model predicts them.</summary>
    public EventExtent? Extent(TimedTrigger? timed) => timed is { } known ? _model.Extent(known) : null;

    private bool SaysToday(Word word, LocalDate day)
    {
        foreach (var date in _dates.In(word.Sentence.Index))
        {
            if (date.Date.Bounds.Earliest == day && date.Date.Bounds.Latest == day)
            {
                return true;
            }
        }

        return false;
    }

    private EventDate NewsDate() => new()
    {
        Edtf = _published.Edtf,
        Bounds = _published.Bounds,
        Precision = DatePrecision.Day,
        Basis = DateBasis.DocumentDate,
        Because = "told as news of the day the document was written",
    };

    // The last date before the word, in its sentence or the two before; else the first after it in the sentence.
    private PlacedDate? Nearest(Word word)
    {
        for (var s = word.Sentence.Index; s >= Math.Max(0, word.Sentence.Index - 2); s--)
        {
            PlacedDate? found = null;
            foreach (var date in _dates.In(s))
            {
                var before = s < word.Sentence.Index || date.First < word.Index;
                if (date.IsCalendarDate && date.Date.Bounds is { Earliest: not null, Latest: not null } && (before || found is null))
                {
                    found = date;
                }
            }

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}
