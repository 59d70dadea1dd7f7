using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Places a bare weekday: the last one before the day of writing, or the next where the verb looks ahead.</summary>
internal static class Weekdays
{
    /// <summary>Places the weekday, or keeps it open where no day is known to count from.</summary>
    public static Placement Place(CalendarMeaning date, ContextCues cues, Passage passage)
    {
        var weekday = (IsoDayOfWeek)date.Weekday!.Value;
        if (passage.Now is not { Unit: <= TimeUnit.Week } now)
        {
            var any = new LocalDate(Period.AnyYear, 1, 3).PlusDays((int)weekday - 1);
            return new Placement(new Period(TimeUnit.Day, any) { OpenYear = true, OpenWeek = true }, DateBasis.None, PlacementReason.Undecided);
        }

        var back = now.First.DayOfWeek == weekday ? now.First : now.First.Previous(weekday);
        var ahead = now.First.DayOfWeek == weekday ? now.First : now.First.Next(weekday);
        var looksAhead = (cues & ContextCues.Future) != 0 || passage.IsHistory || ((cues & ContextCues.Until) != 0 && (cues & ContextCues.Past) == 0);
        var basis = passage.Basis(now);
        return new Placement(new Period(TimeUnit.Day, looksAhead ? ahead : back), basis, looksAhead ? PlacementReason.LooksAhead : PlacementReason.LooksBack)
        {
            Rejected = back == ahead ? null : new Period(TimeUnit.Day, looksAhead ? back : ahead),
            Anchor = now,
            AnchorSpan = basis == DateBasis.Narrative ? passage.NarrativeSpan : null,
        };
    }
}
