using EventTimeline.Evaluation.Language;
using EventTimeline.Events;
using EventTimeline.Text;

namespace EventTimeline.Evaluation.Events;

/// <summary>
/// Participants on MEANTIME's Apple part: (event, actor, agent or patient), from raw text. An event matches by its trigger, an actor by its head.
/// Counted are the sentences that the annotators worked on.
/// </summary>
internal sealed class ParticipantMeasure : IMeasure
{
    public string Name => "participants";

    public string Summary => "participants of events on MEANTIME (Apple), from raw text";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var (all, given) = (default(Score), default(Score));
        var errors = new List<string>();
        foreach (var gold in MeantimeDocument.ReadAll())
        {
            var read = ReadText.Of(gold.Name, gold.Text, gold.Sentences, gold.Published);
            var (right, found, foundAtEvents) = Match(gold, read, errors);
            all += new Score(right, found, gold.Participants.Count);
            given += new Score(right, foundAtEvents, gold.Participants.Count);
        }

        output.WriteLine($"participants  {all}");
        output.WriteLine($"  of events that the annotation has  {given}");
        if (options.Errors)
        {
            errors.Sort(StringComparer.Ordinal);
            output.WriteLine(string.Join('\n', errors.GroupBy(error => error.Split(':')[0]).Select(group => $"{group.Count(),5} {group.Key}")));
            output.WriteLine(string.Join('\n', errors));
        }
    }

    private static (int Right, int Found, int FoundAtEvents) Match(MeantimeDocument gold, ReadText read, List<string> errors)
    {
        var (right, found, atEvents) = (0, 0, 0);
        var open = gold.Participants.ToList();
        foreach (var mention in read.Events.Where(e => e.Trigger.Start < gold.AnnotatedUntil))
        {
            var isEvent = gold.Events.Exists(span => span.Overlaps(mention.Trigger));
            foreach (var participant in mention.Participants.Where(p => SideOf(p.Role) is not null))
            {
                found++;
                atEvents += isEvent ? 1 : 0;
                var at = open.FindIndex(g => g.Event.Overlaps(mention.Trigger) && SideOf(participant.Role) == g.IsAgent && SameHead(g, participant.Span));
                if (at >= 0)
                {
                    right++;
                    open.RemoveAt(at);
                    continue;
                }

                errors.Add($"{Class(gold, mention, participant, isEvent)}: {mention.Lemma} {participant.Role} {participant.Span.Of(gold.Text)} | {mention.Quote.Of(gold.Text)}");
            }
        }

        errors.AddRange(open.Select(g => $"{ClassOfMissed(g, read)}: {g.Event.Of(gold.Text)} {(g.IsAgent ? "agent" : "patient")} {g.Actor.Of(gold.Text)} | {gold.Sentences.First(s => s.Contains(g.Event)).Of(gold.Text)}"));
        return (right, found, atEvents);
    }

    private static string Class(MeantimeDocument gold, EventMention mention, MentionParticipant participant, bool isEvent) =>
        !isEvent ? "wrong, no event there"
        : gold.Participants.Exists(g => g.Event.Overlaps(mention.Trigger) && SameHead(g, participant.Span)) ? "wrong role"
        : "wrong actor";

    private static string ClassOfMissed(GoldParticipant gold, ReadText read) =>
        !read.Events.Any(e => e.Trigger.Overlaps(gold.Event)) ? "missed, no trigger"
        : !read.Actors.Mentions.Any(m => SameHead(gold, m.Span)) ? "missed, no actor mention"
        : "missed, not linked";

    private static bool SameHead(GoldParticipant gold, TextSpan found) => found.Overlaps(gold.Head) && (gold.Actor.Contains(found) || found.Contains(gold.Head));

    private static bool? SideOf(string role) => role switch
    {
        ParticipantRoles.Agent or ParticipantRoles.Speaker => true,
        ParticipantRoles.Target or ParticipantRoles.Participant or ParticipantRoles.Topic => false,
        _ => null,
    };
}
