using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Places a bare weekday: the last one before the day of writing, or the next where the verb looks ahead.</summary>
internal static class Weekdays
{
    /// <summary>Places the weekday, or keeps it open where nothing is known to count from.</summary>
    public static Placement Place(CalendarMeaning date, ContextCues cues, Passage passage)
    {
        var weekday = (IsoDayOfWeek)date.Weekday!.Value;
        var looksAhead = (cues & ContextCues.Future) != 0 || passage.IsHistory || ((cues & ContextCues.Until) != 0 && (cues & ContextCues.Past) == 0);
        return passage.Now switch
        {
            { Unit: <= TimeUnit.Week } now => OnDay(weekday, now, looksAhead, passage),
            { Unit: <= TimeUnit.Quarter } now => Within(weekday, now, looksAhead, passage),
            _ => new Placement(AnyWeek(weekday), DateBasis.None, PlacementReason.Undecided),
        };
    }

    private static Placement OnDay(IsoDayOfWeek weekday, Period now, bool looksAhead, Passage passage)
    {
        var back = now.First.DayOfWeek == weekday ? now.First : now.First.Previous(weekday);
        var ahead = now.First.DayOfWeek == weekday ? now.First : now.First.Next(weekday);
        return Anchored(new Period(TimeUnit.Day, looksAhead ? ahead : back), now, looksAhead, passage) with
        {
            Rejected = back == ahead ? null : new Period(TimeUnit.Day, looksAhead ? back : ahead),
        };
    }

    /// <summary>Where no more than the month of writing is known, the day is one of several: between the first and the last of them.</summary>
    private static Placement Within(IsoDayOfWeek weekday, Period now, bool looksAhead, Passage passage)
    {
        var (from, to) = looksAhead ? (now.First, now.Last.PlusDays(6)) : (now.First.PlusDays(-6), now.Last);
        var bounds = new DateBounds(from.With(DateAdjusters.NextOrSame(weekday)), to.With(DateAdjusters.PreviousOrSame(weekday)));
        return Anchored(AnyWeek(weekday), now, looksAhead, passage) with { Bounds = bounds };
    }

    private static Period AnyWeek(IsoDayOfWeek weekday) =>
        new(TimeUnit.Day, new LocalDate(Period.AnyYear, 1, 3).PlusDays((int)weekday - 1)) { OpenYear = true, OpenWeek = true };

    private static Placement Anchored(Period period, Period now, bool looksAhead, Passage passage)
    {
        var basis = passage.Basis(now);
        return new Placement(period, basis, looksAhead ? PlacementReason.LooksAhead : PlacementReason.LooksBack)
        {
            Anchor = now,
            AnchorSpan = basis == DateBasis.Narrative ? passage.NarrativeSpan : null,
        };
    }
}
