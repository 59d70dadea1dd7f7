using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Formats.EventsYaml.Syntax;
using EventTimeline.Merging;

namespace EventTimeline.Formats.EventsYaml.Entries;

/// <summary>Reads an event's entry.</summary>
internal static class EventEntry
{
    private static readonly string[] Keys =
    [
        "id", "date", "dated", "title", "type", "status", "history", "place", "participants", "sources", "salience", "entry", "note", "by-hand", "stamp",
    ];

    private static readonly string[] ParticipantKeys = ["actor", "role"];

    public static TimelineEvent? Read(YamlNode node, Problems problems)
    {
        if (EntryReader.Of(node, problems, "an event", Keys) is not { } entry)
        {
            return null;
        }

        var date = Date(entry);
        var status = entry.Word("status", EventStatus.Occurred);
        return new TimelineEvent
        {
            Id = entry.Required("id"),
            Title = entry.Required("title"),
            Type = entry.Text("type") ?? "other",
            Status = status,
            History = entry.Texts("history"),
            Date = date,
            Place = entry.Text("place"),
            Participants = Participants(entry),
            Sources = SourceEntry.ReadAll(entry, date, status),
            Salience = entry.Share("salience", 1),
            Note = entry.Text("note"),
            IsEntry = IsEntry(entry),
        };
    }

    private static EventDate Date(EntryReader entry)
    {
        var calendar = DateEntry.Calendar(entry, "date");
        if (calendar is not { } known)
        {
            return EventDate.Unknown;
        }

        if (entry.Node["dated"] is { } node)
        {
            return EntryReader.Of(node, entry.Problems, "dated", DateEntry.Keys) is { } details
                ? DateEntry.Of(known, details, "text", "at")
                : EventDate.Unknown;
        }

        return new EventDate { Edtf = known.Edtf, Bounds = known.Bounds, Precision = known.Precision, Basis = DateBasis.Stated };
    }

    private static List<Participation> Participants(EntryReader entry)
    {
        var participants = new List<Participation>();
        foreach (var item in entry.List("participants"))
        {
            if (item is YamlScalar { Text: not "" } plain)
            {
                participants.Add(new Participation(plain.Text, ParticipantRoles.Participant));
            }
            else if (EntryReader.Of(item, entry.Problems, "a participant", ParticipantKeys) is { } participant)
            {
                participants.Add(new Participation(participant.Required("actor"), participant.Text("role") ?? ParticipantRoles.Participant));
            }
        }

        return participants;
    }

    private static bool IsEntry(EntryReader entry)
    {
        switch (entry.Text("entry"))
        {
            case null or "true" or "yes":
                return true;
            case "false" or "no":
                return false;
            case var other:
                entry.Problems.Error(entry.Node["entry"]!, $"'{other}' is neither true nor false");
                return true;
        }
    }
}
