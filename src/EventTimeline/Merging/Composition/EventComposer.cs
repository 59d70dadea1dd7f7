using EventTimeline.Actors;
using EventTimeline.Events;
using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Composition;

/// <summary>Makes one event of the mentions of a cluster.</summary>
internal sealed class EventComposer
{
    /// <summary>What an event has to count for to be an entry of the chronology.</summary>
    public const double EntrySalience = 0.5;

    private readonly MentionTable _table;
    private readonly IReadOnlyList<Actor> _actors;

    public EventComposer(MentionTable table, CollectionActors actors)
    {
        _table = table;
        _actors = actors.Actors;
    }

    /// <summary>The event, its id still empty.</summary>
    /// <param name="rows">Rows of the mention table, ascending.</param>
    public TimelineEvent Compose(int[] rows)
    {
        var sources = rows.Select(Source)
            .OrderBy(source => source.Document, StringComparer.Ordinal).ThenBy(source => source.Span).ThenBy(source => source.Trigger)
            .ToList();
        var date = MergedDate.Of(sources);
        var (status, history) = MergedStatus.Of(sources, date.Bounds.Earliest, id => Published(rows, id));
        var salience = Salience(rows);
        return new TimelineEvent
        {
            Id = "",
            Title = Title(rows, status),
            Type = Vote(rows.Select(row => _table.MentionOf(row).Type)),
            Status = status,
            History = history,
            Date = date,
            Place = Place(rows),
            Participants = Participants(rows),
            Sources = sources,
            Salience = salience,
            IsEntry = salience >= EntrySalience,
        };
    }

    /// <summary>The trigger lemma that most mentions have.</summary>
    public string Word(int[] rows) => Vote(rows.Select(row => _table.MentionOf(row).Lemma));

    private EventSource Source(int row)
    {
        var mention = _table.MentionOf(row);
        var document = _table.DocumentOf(row).Document;
        var span = mention.Quote.Union(mention.Trigger);
        var attribution = _table.Rows[row].Attribution;
        return new EventSource
        {
            Document = document.Id,
            Span = span,
            Quote = span.Of(document.Text),
            Trigger = mention.Trigger,
            TriggerText = mention.Trigger.Of(document.Text),
            Date = mention.Date,
            Status = mention.Status,
            Attribution = attribution < 0 ? null : _actors[attribution].Id,
        };
    }

    private Dates.DocumentDate Published(int[] rows, string document) =>
        rows.Select(_table.DocumentOf).First(one => one.Document.Id == document).Dates.Published;

    /// <summary>The title of the mention that says most; one that agrees with the event's status comes before one that does not.</summary>
    private string Title(int[] rows, EventStatus status) => rows
        .Select(row => (Row: row, Mention: _table.MentionOf(row)))
        .OrderByDescending(one => one.Mention.Status == status)
        .ThenByDescending(one => one.Mention.Salience + (0.1 * Math.Min(3, _table.Rows[one.Row].Participants.Length)))
        .ThenBy(one => one.Row)
        .First().Mention.Title;

    private string? Place(int[] rows)
    {
        var places = rows.Select(row => _table.Rows[row].Place).Where(place => place >= 0).ToList();
        return places.Count == 0 ? null : Vote(places.Select(place => _actors[place].Id));
    }

    private List<Participation> Participants(int[] rows) => rows
        .SelectMany(row => _table.Rows[row].Participants)
        .GroupBy(participant => participant.Actor)
        .Select(group => new Participation(_actors[group.Key].Id, Vote(group.Select(one => _table.Roles[one.Role]))))
        .OrderBy(participation => RoleOrder(participation.Role))
        .ThenBy(participation => participation.Actor, StringComparer.Ordinal)
        .ToList();

    private double Salience(int[] rows)
    {
        var documents = rows.Select(row => _table.Rows[row].Document).Distinct().Count();
        var best = rows.Max(row => _table.MentionOf(row).Salience);
        return Math.Round(Math.Min(1, best + (0.1 * (documents - 1))), 2);
    }

    /// <summary>The most frequent; of several, the first in ordinal order.</summary>
    private static string Vote(IEnumerable<string> values) => values
        .GroupBy(value => value, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;

    private static int RoleOrder(string role) => role switch
    {
        ParticipantRoles.Agent => 0,
        ParticipantRoles.Speaker => 1,
        ParticipantRoles.Participant => 2,
        ParticipantRoles.Target => 3,
        ParticipantRoles.Recipient => 4,
        ParticipantRoles.Addressee => 5,
        ParticipantRoles.Topic => 6,
        _ => 7,
    };
}
