using EventTimeline.Documents;
using EventTimeline.Events.Participants;
using EventTimeline.Events.Titles;
using EventTimeline.Events.Triggers;

namespace EventTimeline.Events;

/// <summary>What an event mention would count for as an entry of a chronology.</summary>
internal sealed class Salience(ActorIndex actors)
{
    /// <summary>The score, 0 to 1: the type's weight, moved by who takes part, how well it is dated, its status, its place in the document and its title.</summary>
    public double Of(Trigger trigger, List<Filler> fillers, EventDate date, EventStatus status, BlockKind block, Title title)
    {
        var score = trigger.Type.Weight;
        score += fillers.Exists(filler => actors.Actor(filler.Mention.Actor).IsNamed) ? 0.12 : -0.15;
        score += fillers.Count > 1 ? 0.05 : 0;
        score += Dated(date);
        score += status switch
        {
            EventStatus.Occurred => 0.05,
            EventStatus.Planned or EventStatus.Cancelled => 0,
            EventStatus.Ongoing or EventStatus.Expected => -0.1,
            EventStatus.Denied => -0.2,
            _ => -0.35,
        };
        score += block == BlockKind.Headline ? 0.05 : 0;
        score += title.IsComplete ? 0 : -0.25;
        score -= (1 - trigger.Confidence) * 0.3;
        return Math.Clamp(score, 0, 1);
    }

    private static double Dated(EventDate date) => date.Basis switch
    {
        Dates.DateBasis.None => -0.3,
        Dates.DateBasis.Inferred => -0.15,
        _ => date.Precision >= Dates.DatePrecision.Month ? 0.15 : date.Precision >= Dates.DatePrecision.Year ? 0.1 : 0,
    };
}
