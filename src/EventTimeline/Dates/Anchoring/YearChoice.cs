using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Chooses the year of a date whose words leave it out: <c>Sept. 18</c>, <c>March</c>, <c>the third quarter</c>, <c>Christmas</c>.</summary>
internal static class YearChoice
{
    // Set on the development half of the corpora: how many times further away a reading counts against the tense, for days and for coarser units.
    private const double AgainstTense = 3;
    private const double CoarseAgainstTense = 6;

    // Without a verb, news looks back more often than ahead.
    private const double AheadUntold = 1.2;
    private const double CoarseAheadUntold = 2.5;

    // The verb before "until" tells how a span began, not when it ends: "was extended until January".
    private const double AheadUntilPast = 1.5;

    // "since" and "until" leave no choice but where there is no other reading.
    private const double AgainstPreposition = 50;

    // A date this many calendar years back is the start of a story of its own; a later one may be any in the report's own year.
    private const int BackgroundYears = 2;

    // A history goes back by at most this many months without naming the year; beyond, the next year is meant.
    private const int MostMonthsBack = 5;

    /// <summary>Places the date, or leaves its year open where nothing is known to count from.</summary>
    public static Placement Place(CalendarMeaning date, ContextCues cues, Passage passage)
    {
        if (passage.Now is not { } now || now.Unit > TimeUnit.Year)
        {
            return new Placement(Candidates.In(date, Period.AnyYear) is { } open ? open with { OpenYear = true } : null, DateBasis.None, PlacementReason.Undecided);
        }

        if (date is { Weekday: { } weekday, Month: not null, Day: not null } && FittingYear(date, weekday, now) is { } fitting)
        {
            return Anchored(fitting, null, PlacementReason.WeekdayFits, passage, now);
        }

        return passage.IsHistory && passage.Narrative is { } narrative ? InHistory(date, narrative, passage)
            : Background(date, cues, now, passage) is { } past ? InHistory(date, past, passage)
            : InNews(date, cues, now, passage);
    }

    /// <summary>A date of years ago that the paragraph goes on from: "was arrested on June 3, 1998, and released on July 5".</summary>
    private static Period? Background(CalendarMeaning date, ContextCues cues, Period now, Passage passage) =>
        (cues & (ContextCues.Future | ContextCues.Since)) == 0 && passage.Stated is { } stated && stated.First.Year <= now.First.Year - BackgroundYears
        && date.Unit <= stated.Unit
            ? stated
            : null;

    private static Period? FittingYear(CalendarMeaning date, int weekday, Period now)
    {
        foreach (var step in (ReadOnlySpan<int>)[0, -1, 1, -2, 2])
        {
            if (Candidates.In(date, now.First.Year + step) is { } candidate && (int)candidate.First.DayOfWeek == weekday)
            {
                return candidate;
            }
        }

        return null;
    }

    private static Placement InHistory(CalendarMeaning date, Period narrative, Passage passage)
    {
        if (passage is { IsHistory: true, SectionYear: { } section } && Candidates.In(date, section) is { } headed)
        {
            return Anchored(headed, null, PlacementReason.MovesAlong, passage, narrative);
        }

        var same = Candidates.In(date, narrative.First.Year);
        var next = Candidates.In(date, narrative.First.Year + 1);
        var back = same is { } candidate ? ((narrative.First.Year - candidate.First.Year) * 12) + narrative.First.Month - candidate.First.Month : 0;
        var runsPast = passage.YearAhead is { } ahead && ahead <= narrative.First.Year;
        return narrative.Unit < TimeUnit.Year && back > MostMonthsBack && next is not null && !runsPast
            ? Anchored(next, same, PlacementReason.MovesAlong, passage, narrative)
            : Anchored(same ?? next, next, PlacementReason.MovesAlong, passage, narrative);
    }

    private static Placement InNews(CalendarMeaning date, ContextCues cues, Period now, Passage passage)
    {
        Period? best = null;
        Period? second = null;
        var least = double.MaxValue;
        for (var year = now.First.Year - 1; year <= now.First.Year + 1; year++)
        {
            if (Candidates.In(date, year) is not { } candidate)
            {
                continue;
            }

            var distance = Distance(candidate, now, cues);
            if (distance < least)
            {
                (second, best, least) = (best, candidate, distance);
            }
            else
            {
                second ??= candidate;
            }
        }

        var reason = (cues & ContextCues.Future) != 0 && best?.First > now.First ? PlacementReason.LooksAhead
            : (cues & ContextCues.Past) != 0 && best?.First <= now.First ? PlacementReason.LooksBack
            : PlacementReason.Nearest;
        return Anchored(best, second, reason, passage, now);
    }

    /// <summary>Days between a reading and the anchor, more where the tense speaks against it.</summary>
    private static double Distance(Period candidate, Period now, ContextCues cues)
    {
        var ahead = NodaTime.Period.DaysBetween(now.Last, candidate.First);
        var behind = NodaTime.Period.DaysBetween(candidate.Last, now.First);
        var days = Math.Max(0, Math.Max(ahead, behind));
        return days * Factor(ahead > 0, behind > 0, candidate.Unit > TimeUnit.Day, cues);
    }

    private static double Factor(bool ahead, bool behind, bool coarse, ContextCues cues)
    {
        if ((cues & ContextCues.Since) != 0)
        {
            return ahead ? AgainstPreposition : 1;
        }

        var looksBack = (cues & ContextCues.Past) != 0;
        if (looksBack && (cues & ContextCues.Until) != 0)
        {
            return ahead ? AheadUntilPast : 1;
        }

        var looksAhead = (cues & (ContextCues.Future | ContextCues.Until)) != 0 && !looksBack;
        var against = coarse ? CoarseAgainstTense : AgainstTense;
        return looksBack ? ahead ? against : 1
            : looksAhead ? behind ? against : 1
            : !ahead ? 1 : coarse ? CoarseAheadUntold : AheadUntold;
    }

    private static Placement Anchored(Period? period, Period? rejected, PlacementReason reason, Passage passage, Period anchor)
    {
        var basis = passage.Basis(anchor);
        return new Placement(period, basis, reason) { Rejected = rejected, Anchor = anchor, AnchorSpan = basis == DateBasis.Narrative ? passage.NarrativeSpan : null };
    }
}
