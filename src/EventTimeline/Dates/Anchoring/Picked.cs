using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Places names with last, this or next: <c>last May</c>, <c>next Friday</c>, <c>that summer</c>.</summary>
internal static class Picked
{
    /// <summary>Places the date.</summary>
    /// <param name="date">The name.</param>
    /// <param name="occurrence">-1 for the last before the anchor, 0 for the one in its week or year, +1 for the next after it.</param>
    /// <param name="passage">Gives the anchor.</param>
    public static Placement Place(CalendarMeaning date, int occurrence, Passage passage)
    {
        var anchor = date.From == ReferencePoint.Narrative ? passage.Then : passage.Now;
        var named = date with { Occurrence = null, Within = null };
        if (anchor is not { } now || now.Unit > TimeUnit.Year)
        {
            return date.Weekday is not null && date.Month is null
                ? Weekdays.Place(named, ContextCues.None, passage)
                : YearChoice.Place(named, ContextCues.None, passage);
        }

        var period = date is { Weekday: { } weekday, Month: null } ? Weekday((IsoDayOfWeek)weekday, occurrence, now) : InYears(named, occurrence, now);
        var basis = passage.Basis(now);
        return new Placement(period, basis, PlacementReason.Counted) { Anchor = now, AnchorSpan = basis == DateBasis.Narrative ? passage.NarrativeSpan : null };
    }

    private static Period Weekday(IsoDayOfWeek weekday, int occurrence, Period now)
    {
        var day = occurrence switch
        {
            < 0 => now.First.Previous(weekday),
            > 0 => now.First.Next(weekday),
            _ => Period.Of(TimeUnit.Week, now.First).First.PlusDays((int)weekday - 1),
        };
        return new Period(TimeUnit.Day, day);
    }

    private static Period? InYears(CalendarMeaning date, int occurrence, Period now)
    {
        Period? found = null;
        for (var year = now.First.Year - 2; year <= now.First.Year + 2; year++)
        {
            if (Candidates.In(date, year) is not { } candidate)
            {
                continue;
            }

            switch (occurrence)
            {
                case < 0 when candidate.Last < now.First:
                    found = candidate;
                    break;
                case 0 when year == now.First.Year:
                    return candidate;
                case > 0 when candidate.First > now.Last || (candidate.First > now.First && now.Unit == TimeUnit.Year):
                    return candidate;
            }
        }

        return found;
    }
}
