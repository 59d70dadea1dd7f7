using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Places meanings in time, in the order of evidence: what the words say, tense, the passage's date, the day of writing.</summary>
internal sealed class PeriodPlacer
{
    private readonly Passage _passage;
    private readonly CalendarPlacer _calendar;
    private readonly Func<string, KnownEvent?> _events;

    /// <summary>Makes the placer of one passage.</summary>
    /// <param name="passage">What is known so far; it changes as the passage is read.</param>
    /// <param name="events">Finds the dated event that words name.</param>
    public PeriodPlacer(Passage passage, Func<string, KnownEvent?> events)
    {
        _passage = passage;
        _events = events;
        _calendar = new CalendarPlacer(passage, this);
    }

    /// <summary>Places a meaning; lengths and sets have no place of their own.</summary>
    public Placement Place(DateMeaning meaning, ContextCues cues) => meaning switch
    {
        CalendarMeaning date => _calendar.Place(date, cues),
        ShiftMeaning shift => Place(shift, cues),
        VagueMeaning { PointsBack: true } when _passage.Narrative is { } then && (_passage.Writing is not { } now || then.Last < now.First) =>
            new Placement(then, DateBasis.Narrative, PlacementReason.Counted) { Anchor = then, AnchorSpan = _passage.NarrativeSpan },
        VagueMeaning vague => Placement.Vague(vague.Direction),
        DurationMeaning { Direction: not 0 } duration => Placement.Vague(duration.Direction),
        _ => Placement.Vague(0),
    };

    private Placement Place(ShiftMeaning shift, ContextCues cues)
    {
        if (shift.EventText is { } text)
        {
            return FromEvent(shift, text);
        }

        var anchor = Anchor(shift);
        if (anchor is not { } from || shift.Count is not { } count)
        {
            return Placement.Vague(shift.Count is { } known ? Math.Sign(known) : shift.Direction);
        }

        var period = shift.FromPoint ? Counted(shift, count, from) : ByCalendar(shift, count, from, cues);
        var basis = _passage.Basis(from);
        return period is null
            ? Placement.Vague(count == 0 ? shift.Direction : Math.Sign(count))
            : new Placement(WithPart(period.Value, shift.Part), basis, PlacementReason.Counted)
            {
                Anchor = from,
                AnchorSpan = basis == DateBasis.Narrative ? _passage.NarrativeSpan : null,
            };
    }

    private Period? Anchor(ShiftMeaning shift)
    {
        if (_passage.Quarter is { } quarter && ((shift.FromPoint && shift.Unit == TimeUnit.Year && !_passage.IsHistory) || shift is { Unit: TimeUnit.Quarter, Count: 0 }))
        {
            return quarter;
        }

        if (shift is { SamePeriod: not null, FromPoint: true } && !_passage.IsHistory)
        {
            return _passage.Writing;
        }

        var isToday = shift is { Unit: TimeUnit.Day, FromPoint: false, From: ReferencePoint.Writing };
        return shift.From == ReferencePoint.Narrative ? _passage.Then : isToday ? _passage.IsHistory ? null : _passage.Writing : _passage.Now;
    }

    /// <summary>"two years ago": the unit counted is as fine as it gets, but "a year earlier" than a quarter or a day of a report is that quarter or day.</summary>
    private Period? Counted(ShiftMeaning shift, int count, Period from)
    {
        if (from.Unit > shift.Unit || shift.Unit < TimeUnit.Day)
        {
            return null;
        }

        var keeps = shift.Unit == TimeUnit.Year && !_passage.IsHistory && (from.Unit == TimeUnit.Quarter || (from.Unit == TimeUnit.Day && shift.From == ReferencePoint.Narrative));
        var moved = Period.Add(from.First, shift.Unit, count);
        return keeps ? new Period(from.Unit, moved) : Period.Of(Rounded(shift.Unit, count), moved);
    }

    /// <summary>"a decade ago" is a year, "two decades ago" a decade, "a century ago" a decade: nobody counts by the calendar's decades and centuries.</summary>
    private static TimeUnit Rounded(TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Decade when Math.Abs(count) == 1 => TimeUnit.Year,
        TimeUnit.Century => TimeUnit.Decade,
        _ => unit,
    };

    private Period? ByCalendar(ShiftMeaning shift, int count, Period from, ContextCues cues)
    {
        if (from.Unit > shift.Unit)
        {
            return count == 0 && shift.From == ReferencePoint.Narrative ? from : null;
        }

        var start = Period.Of(shift.Unit, from.First);
        if (shift is { Unit: TimeUnit.Quarter, Count: 0 } && _passage.Quarter is null && !_passage.IsHistory)
        {
            return (cues & ContextCues.Future) != 0 ? start : start.Plus(-1);
        }

        if (shift is { Unit: TimeUnit.Weekend, Count: 0 } && (cues & ContextCues.Future) == 0 && start.First > from.First)
        {
            return start.Plus(-1);
        }

        return start.Plus(count);
    }

    private Placement FromEvent(ShiftMeaning shift, string text)
    {
        if (_events(text) is not { } known || known.Bounds is not { Earliest: { } first, Latest: { } last } || shift.Count is not { } count)
        {
            return Placement.Vague(shift.Direction);
        }

        var unit = first == last ? TimeUnit.Day : NodaTime.Period.DaysBetween(first, last) < 32 ? TimeUnit.Month : TimeUnit.Year;
        return new Placement(Period.Of(Finer(unit, Grain(shift.Unit)), Period.Add(first, shift.Unit, count)), DateBasis.Event, PlacementReason.Counted)
        {
            Anchor = Period.Of(unit, first),
            EventTitle = known.Title,
        };
    }

    /// <summary>Days and weeks after a day lead to a day; months and years only to a month and a year.</summary>
    private static TimeUnit Grain(TimeUnit counted) => counted <= TimeUnit.Week ? TimeUnit.Day : counted;

    private static TimeUnit Finer(TimeUnit known, TimeUnit counted) => known > counted ? known : counted;

    private static Period WithPart(Period day, DayPart part) => part == DayPart.None ? day : day with { Unit = TimeUnit.DayPart, Part = part };
}
