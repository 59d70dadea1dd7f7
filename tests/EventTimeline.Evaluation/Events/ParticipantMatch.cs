using EventTimeline.Evaluation.Language;
using EventTimeline.Events;
using EventTimeline.Text;

namespace EventTimeline.Evaluation.Events;

/// <summary>Compares the participants of a document's events with the annotation.</summary>
internal sealed class ParticipantMatch(MeantimeDocument gold, ReadText read)
{
    /// <summary>A participant as found.</summary>
    /// <param name="Event">The mention it belongs to.</param>
    /// <param name="Role">Its role.</param>
    /// <param name="Span">Its words.</param>
    /// <param name="Others">Other mentions of the same actor in the sentence.</param>
    private sealed record Found(EventMention Event, string Role, TextSpan Span, IReadOnlyList<TextSpan> Others);

    /// <summary>Counts what is right, found and wanted.</summary>
    /// <param name="things">Whether things count beside actors.</param>
    /// <param name="onlyGivenEvents">Whether to leave out participants of events that the annotation does not have.</param>
    /// <param name="errors">Where to say what is wrong.</param>
    public Score Of(bool things, bool onlyGivenEvents, List<string> errors)
    {
        var open = gold.Participants.ToList();
        var (right, found) = (0, 0);
        foreach (var one in FoundOnes(things))
        {
            var isEvent = gold.Events.Exists(span => span.Overlaps(one.Event.Trigger));
            if (!isEvent && onlyGivenEvents)
            {
                continue;
            }

            found++;
            var at = open.FindIndex(g => g.Event.Overlaps(one.Event.Trigger) && SideOf(one.Role) == g.IsAgent && Same(g, one));
            if (at >= 0)
            {
                right++;
                open.RemoveAt(at);
            }
            else
            {
                errors.Add($"{Class(one, isEvent)}: {one.Event.Lemma} {one.Role} {one.Span.Of(gold.Text)} | {one.Event.Quote.Of(gold.Text)}");
            }
        }

        errors.AddRange(open.Select(g => $"{ClassOfMissed(g)}: {g.Event.Of(gold.Text)} {(g.IsAgent ? "agent" : "patient")} {g.Actor.Of(gold.Text)} | {gold.Sentences.First(s => s.Contains(g.Event)).Of(gold.Text)}"));
        return new Score(right, found, gold.Participants.Count);
    }

    private IEnumerable<Found> FoundOnes(bool things)
    {
        foreach (var mention in read.Events.Where(e => e.Trigger.Start < gold.AnnotatedUntil))
        {
            foreach (var participant in mention.Participants.Where(p => SideOf(p.Role) is not null))
            {
                var others = read.Actors.Mentions.Where(m => m.Actor == participant.Actor && m.Sentence == mention.Sentence).Select(m => m.Span).ToList();
                yield return new Found(mention, participant.Role, participant.Span, others);
            }

            foreach (var thing in mention.Things.Where(thing => things && SideOf(thing.Role) is not null))
            {
                yield return new Found(mention, thing.Role, thing.Span, []);
            }
        }
    }

    private string Class(Found one, bool isEvent) =>
        !isEvent ? "wrong, no event there"
        : gold.Participants.Exists(g => g.Event.Overlaps(one.Event.Trigger) && Same(g, one)) ? "wrong role or twice"
        : gold.Participants.Exists(g => g.Event.Overlaps(one.Event.Trigger)) ? "wrong actor"
        : "wrong actor, event without participants";

    private string ClassOfMissed(GoldParticipant wanted) =>
        !read.Events.Any(e => e.Trigger.Overlaps(wanted.Event)) ? "missed, no trigger"
        : !read.Actors.Mentions.Any(m => SameHead(wanted.Actor, wanted.Head, m.Span)) ? "missed, no actor mention"
        : "missed, not linked";

    private static bool Same(GoldParticipant wanted, Found found) =>
        SameHead(wanted.Actor, wanted.Head, found.Span) || wanted.Others.Any(found.Span.Overlaps) || found.Others.Any(other => SameHead(wanted.Actor, wanted.Head, other));

    private static bool SameHead(TextSpan actor, TextSpan head, TextSpan found) => found.Overlaps(head) && (actor.Contains(found) || found.Contains(head));

    private static bool? SideOf(string role) => role switch
    {
        ParticipantRoles.Agent or ParticipantRoles.Speaker => true,
        ParticipantRoles.Target or ParticipantRoles.Participant or ParticipantRoles.Topic => false,
        _ => null,
    };
}
