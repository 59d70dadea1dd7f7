using EventTimeline.Actors;
using EventTimeline.Actors.Identity;
using EventTimeline.Dates;
using EventTimeline.Dates.Edtf;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Text;

namespace EventTimeline.Tests.Merging;

/// <summary>Writes documents with their events down in a few words, as the stages before merging would give them.</summary>
internal sealed class Sample
{
    private readonly string _id;
    private readonly string? _published;
    private readonly List<LocalActor> _actors = [];
    private readonly List<EventMention> _events = [];
    private string _text = "";

    private Sample(string id, string? published)
    {
        _id = id;
        _published = published;
    }

    /// <param name="id">Id of the document.</param>
    /// <param name="published">When it was written, as EDTF.</param>
    public static Sample Document(string id, string? published = null) => new(id, published);

    /// <summary>Adds a sentence that reports an event.</summary>
    /// <param name="sentence">The sentence, its trigger in brackets: <c>Orvia's voters [elected] a parliament.</c></param>
    /// <param name="type">Event type.</param>
    /// <param name="date">When, as EDTF, or null.</param>
    /// <param name="participants">Name and role of each, such as <c>Orvia:agent</c>.</param>
    /// <param name="status">Whether it happened.</param>
    /// <param name="lemma">The trigger's lemma; the trigger itself where null.</param>
    /// <param name="salience">What it counts for.</param>
    public Sample Reports(
        string sentence, string type, string? date, string[] participants, EventStatus status = EventStatus.Occurred, string? lemma = null,
        double salience = 0.7)
    {
        var open = sentence.IndexOf('[', StringComparison.Ordinal);
        var close = sentence.IndexOf(']', StringComparison.Ordinal);
        var plain = sentence.Remove(close, 1).Remove(open, 1);
        var start = _text.Length;
        _text += plain + "\n";
        var trigger = new TextSpan(start + open, start + close - 1);
        _events.Add(new EventMention
        {
            Sentence = _events.Count,
            Word = 0,
            Trigger = trigger,
            Lemma = lemma ?? trigger.Of(_text),
            Type = type,
            Status = status,
            Date = Dated(date),
            Participants = [.. participants.Select(one => Participant(one, plain, start))],
            Quote = new TextSpan(start, start + plain.Length),
            Title = plain.TrimEnd('.'),
            Context = [.. Words(plain)],
            Salience = salience,
        });
        return this;
    }

    /// <summary>Adds an event with another trigger in the sentence that was added last.</summary>
    /// <param name="word">The trigger, as in the sentence.</param>
    /// <param name="type">Event type.</param>
    /// <param name="date">When, as EDTF, or null.</param>
    /// <param name="participants">Name and role of each.</param>
    /// <param name="lemma">The trigger's lemma.</param>
    public Sample Alongside(string word, string type, string? date, string[] participants, string lemma)
    {
        var last = _events[^1];
        var quote = last.Quote.Of(_text);
        var start = last.Quote.Start + quote.IndexOf(word, StringComparison.Ordinal);
        _events.Add(last with
        {
            Trigger = new TextSpan(start, start + word.Length),
            Lemma = lemma,
            Type = type,
            Date = Dated(date),
            Participants = [.. participants.Select(one => Participant(one, quote, last.Quote.Start))],
        });
        return this;
    }

    /// <summary>The document with all its stages.</summary>
    public DocumentEvents Make()
    {
        var document = new Document
        {
            Id = _id,
            File = $"reports/{_id}.txt",
            Text = _text,
            Title = "Report " + _id,
            Blocks = [new Block(new TextSpan(0, _text.Length), BlockKind.Body)],
        };
        var published = _published is null
            ? DocumentDate.Unknown
            : new DocumentDate(_published, EdtfValue.Parse(_published).Value!.Bounds, DateBasis.Stated, "the header says so");
        return new DocumentEvents(document, new DocumentDates(published, [], []), new DocumentActors(_actors, []), _events);
    }

    /// <summary>The date that a text of EDTF stands for.</summary>
    public static EventDate Dated(string? edtf)
    {
        if (edtf is null)
        {
            return EventDate.Unknown;
        }

        var value = EdtfValue.Parse(edtf).Value!;
        return new EventDate { Edtf = edtf, Bounds = value.Bounds, Precision = value.Precision, Basis = DateBasis.Stated, Text = "on " + edtf };
    }

    /// <summary>The same names in several documents as one actor.</summary>
    public static ActorClustering Unify(IReadOnlyList<DocumentEvents> documents) =>
        new ActorUnifier().Unify([.. documents.Select(one => new ActorDocument(one.Document.Id, one.Actors))], ActorKnowledge.None);

    private MentionParticipant Participant(string nameAndRole, string sentence, int offset)
    {
        var parts = nameAndRole.Split(':');
        var actor = _actors.FirstOrDefault(one => one.Name == parts[0]);
        if (actor is null)
        {
            var kind = parts[0].Contains(' ', StringComparison.Ordinal) ? ActorKind.Person : ActorKind.Organisation;
            _actors.Add(actor = new LocalActor(_actors.Count, parts[0], kind, [parts[0]], []));
        }

        var at = Math.Max(0, sentence.IndexOf(parts[0], StringComparison.Ordinal));
        return new MentionParticipant(actor.Index, parts[1], new TextSpan(offset + at, offset + at + parts[0].Length));
    }

    private static IEnumerable<string> Words(string sentence) => sentence
        .Split([' ', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.ToLowerInvariant())
        .Where(word => word.Length > 3)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
