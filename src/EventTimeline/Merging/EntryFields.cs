using System.Text;
using EventTimeline.Actors;

namespace EventTimeline.Merging;

/// <summary>The fields of entries that a person may fix, by the names they have in events.yaml, and their contents as one text each.</summary>
public static class EntryFields
{
    /// <summary>The fields of an event, in a fixed order.</summary>
    public static IReadOnlyList<string> Event { get; } = ["date", "title", "type", "status", "place", "participants", "sources", "entry"];

    /// <summary>The fields of an actor, in a fixed order.</summary>
    public static IReadOnlyList<string> Actor { get; } = ["name", "kind", "aliases", "roles"];

    /// <summary>The fields of a document, in a fixed order.</summary>
    public static IReadOnlyList<string> Document { get; } = ["title", "published"];

    /// <summary>The mark of each field of an event, in the order of <see cref="Event"/>.</summary>
    public static Mark[] MarksOf(TimelineEvent one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return
        [
            Mark.OfText(one.Date.Edtf ?? ""),
            Mark.OfText(one.Title),
            Mark.OfText(one.Type),
            Mark.OfText(one.Status.ToString()),
            Mark.OfText(one.Place ?? ""),
            Mark.OfText(Join(one.Participants.Select(participant => participant.Actor + ":" + participant.Role))),
            Mark.OfText(Join(one.Sources.Select(source => Mark.Of(source).ToString()).Order(StringComparer.Ordinal))),
            Mark.OfText(one.IsEntry ? "1" : "0"),
        ];
    }

    /// <summary>The mark of each field of an actor, in the order of <see cref="Actor"/>.</summary>
    public static Mark[] MarksOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return
        [
            Mark.OfText(actor.Name),
            Mark.OfText(actor.Kind.ToString()),
            Mark.OfText(Join(actor.Aliases.Order(StringComparer.Ordinal))),
            Mark.OfText(Join(actor.Roles.Select(role => $"{role.Title}|{role.Period}|{role.Note}"))),
        ];
    }

    /// <summary>The mark of each field of a document, in the order of <see cref="Document"/>.</summary>
    public static Mark[] MarksOf(TimelineDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [Mark.OfText(document.Title ?? ""), Mark.OfText(document.Published.Edtf ?? "")];
    }

    private static string Join(IEnumerable<string> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            joined.Append(part).Append('\n');
        }

        return joined.ToString();
    }
}
