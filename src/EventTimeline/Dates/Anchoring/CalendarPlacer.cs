using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Places dates that are named by the calendar: those in full, those inside another period, and those whose year is left out.</summary>
internal sealed class CalendarPlacer(Passage passage, PeriodPlacer placer)
{
    /// <summary>Places a calendar date.</summary>
    public Placement Place(CalendarMeaning date, ContextCues cues)
    {
        var placement = PlaceDay(date, cues);
        return placement.Period is { } period && (date.Part != DayPart.None || date.Hour is not null)
            ? placement with { Period = InDay(period, date) }
            : placement;
    }

    /// <summary>A clock time or part of the day within a day that is placed.</summary>
    public static Period InDay(Period day, CalendarMeaning date)
    {
        if (day.Unit > TimeUnit.Day)
        {
            return day;
        }

        var seconds = ((date.Hour ?? 0) * 3600) + ((date.Minute ?? 0) * 60) + (date.Second ?? 0);
        var unit = date.Hour is null ? TimeUnit.DayPart : date.Second is null ? TimeUnit.Minute : TimeUnit.Second;
        return day with { Unit = unit, Part = date.Hour is null ? date.Part : DayPart.None, Clock = seconds };
    }

    private Placement PlaceDay(CalendarMeaning date, ContextCues cues)
    {
        if (date.Other is { Year: not null })
        {
            return new Placement(Candidates.In(date, Period.AnyYear), DateBasis.Stated, PlacementReason.Converted);
        }

        if (date.Year is not null || date.Century is not null || date.Decade is not null)
        {
            return PlaceYears(date);
        }

        if (date.Within is { } holder)
        {
            return PlaceWithin(date, placer.Place(holder, cues));
        }

        return IsTimeOnly(date) ? TimeOfDay(date)
            : date.Occurrence is { } occurrence ? Picked.Place(date, occurrence, passage)
            : date.Weekday is not null && date.Month is null ? Weekdays.Place(date, cues, passage)
            : YearChoice.Place(date, cues, passage);
    }

    private Placement PlaceYears(CalendarMeaning date)
    {
        var year = date.Year is { } given ? date.ShortYear ? Expand(given) : date.BeforeCommonEra ? 1 - given : given : 0;
        Period? period = date switch
        {
            { Year: not null } => Candidates.In(date, year),
            { Decade: { } decade } => Years(TimeUnit.Decade, date.BeforeCommonEra ? 1 - (decade * 10) : FullDecade(decade) * 10),
            { Century: { } century } => Years(TimeUnit.Century, date.BeforeCommonEra ? -(century * 100) : century * 100),
            _ => null,
        };

        return new Placement(period, DateBasis.Stated, PlacementReason.Stated);
    }

    private static Period Years(TimeUnit unit, int year) => Period.Of(unit, new LocalDate(year, 1, 1));

    /// <summary>Two digits as the year that is at most ten years ahead of the time of writing.</summary>
    private int Expand(int year)
    {
        const int Ahead = 10;
        var latest = (passage.Writing?.First.Year ?? 2019) + Ahead;
        var full = latest - (latest % 100) + year;
        return full > latest ? full - 100 : full;
    }

    /// <summary>One digit as the decade last begun before the time of writing.</summary>
    private int FullDecade(int decade)
    {
        if (decade >= 10)
        {
            return decade;
        }

        var now = (passage.Now?.First.Year ?? 2019) / 10;
        var full = now - (now % 10) + decade;
        return full > now ? full - 10 : full;
    }

    private static bool IsTimeOnly(CalendarMeaning date) =>
        date is { Month: null, Weekday: null, Quarter: null, Half: null, Holiday: null, Other: null, Season: Season.None };

    /// <summary>A time of day without a day: the day the passage is about, if it is about one.</summary>
    private Placement TimeOfDay(CalendarMeaning date)
    {
        var day = date.Occurrence is not null && date.From == ReferencePoint.Writing && !passage.IsHistory ? passage.Writing
            : passage.IsHistory || date.From == ReferencePoint.Narrative ? passage.Then
            : passage.Day ?? passage.Writing;
        if (day is not { Unit: <= TimeUnit.Day } known)
        {
            return new Placement(new Period(TimeUnit.Day, new LocalDate(Period.AnyYear, 1, 1)) { OpenYear = true, OpenDay = true }, DateBasis.None, PlacementReason.Undecided);
        }

        var back = date is { Part: DayPart.Night, Occurrence: -1 } ? -1 : date.Occurrence ?? 0;
        var basis = passage.Basis(known);
        return new Placement(new Period(TimeUnit.Day, known.First.PlusDays(back)), basis, PlacementReason.Counted)
        {
            Anchor = known,
            AnchorSpan = basis == DateBasis.Narrative ? passage.NarrativeSpan : null,
        };
    }

    private static Placement PlaceWithin(CalendarMeaning date, Placement holder)
    {
        if (holder.Period is not { } outer)
        {
            var open = Candidates.In(date with { Weekday = null }, Period.AnyYear);
            return holder with { Period = IsTimeOnly(date) || open is null ? null : open.Value with { OpenYear = true } };
        }

        Period? inner = outer.Unit switch
        {
            _ when IsTimeOnly(date) => outer,
            TimeUnit.Week or TimeUnit.Weekend when date.Weekday is { } weekday => new Period(TimeUnit.Day, Period.Of(TimeUnit.Week, outer.First).First.PlusDays(weekday - 1)),
            TimeUnit.Month when date is { Day: { } day, Month: null } => Candidates.In(new CalendarMeaning { Month = outer.First.Month, Day = day }, outer.First.Year),
            TimeUnit.Decade or TimeUnit.Century => outer,
            _ => Candidates.In(date, outer.First.Year),
        };

        return holder with { Period = inner is { } found ? found with { OpenYear = outer.OpenYear } : outer };
    }
}
