using EventTimeline.Dates.Edtf;
using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Anchoring;

/// <summary>Turns expressions, in order of the text, into resolved dates. One anchorer reads one passage; it remembers which date the passage is about.</summary>
internal sealed class DateAnchorer
{
    private readonly string _text;
    private readonly Passage _passage;
    private readonly PeriodPlacer _placer;

    /// <summary>Makes the anchorer of a passage.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="passage">What is known when the passage begins.</param>
    /// <param name="events">Finds the dated event that words name.</param>
    public DateAnchorer(string text, Passage passage, Func<string, KnownEvent?> events)
    {
        _text = text;
        _passage = passage;
        _placer = new PeriodPlacer(passage, events);
    }

    /// <summary>Resolves the next expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="yearAhead">The next year that the text names behind it, or null.</param>
    /// <param name="sectionYear">The year that the heading above it names, or null.</param>
    /// <param name="impossible">Whether it names a day that the calendar does not have.</param>
    public ResolvedDate Resolve(DateExpression expression, int? yearAhead, int? sectionYear, out bool impossible)
    {
        _passage.YearAhead = yearAhead;
        _passage.SectionYear = sectionYear;
        _passage.At = expression.Span.Start;
        if ((expression.Cues & ContextCues.NewParagraph) != 0)
        {
            _passage.BeginParagraph();
        }

        impossible = expression.Meaning is CalendarMeaning date && Candidates.IsImpossible(date);
        var placement = impossible ? Placement.Vague(0)
            : expression.Meaning is DurationMeaning { Direction: not 0 } ? Spans.Anchor(_passage)
            : _placer.Place(expression.Meaning, expression.Cues);
        Follow(expression, placement);
        return Resolved(expression, placement);
    }

    /// <summary>Keeps what later expressions may count from.</summary>
    private void Follow(DateExpression expression, Placement placement)
    {
        if (placement.Period is { Unit: < TimeUnit.Decade } period && MovesPassage(expression.Meaning))
        {
            _passage.MoveTo(period, expression.Span);
        }

        if (placement is { Period: { } stated, Reason: PlacementReason.Stated })
        {
            _passage.State(stated, expression.Span);
        }

        if (expression.Meaning is CalendarMeaning { Quarter: not null, Within: not ShiftMeaning { From: ReferencePoint.Narrative } })
        {
            _passage.ReportOn(placement.Period);
        }
        else if (expression.Meaning is DurationMeaning { Unit: TimeUnit.Month or TimeUnit.Year, Amount: 1 or 6 or 9 })
        {
            _passage.ReportOn(null);
        }
    }

    /// <summary>What is said of the time of writing or of an event does not move a history along.</summary>
    private bool MovesPassage(DateMeaning meaning) =>
        !IsDigression(meaning) && meaning is not ShiftMeaning { EventText: not null } && !(_passage.IsHistory && meaning is ShiftMeaning { Unit: TimeUnit.Day, From: ReferencePoint.Writing });

    /// <summary>A bare year that the history leaves again at once: the year named next is nearer to where the passage was.</summary>
    private bool IsDigression(DateMeaning meaning) =>
        _passage is { IsHistory: true, Narrative: { } narrative, YearAhead: { } ahead }
        && meaning is CalendarMeaning { Year: { } year, Month: null, Season: Season.None, BeforeCommonEra: false }
        && Math.Abs(ahead - narrative.First.Year) < Math.Abs(ahead - year);

    private ResolvedDate Resolved(DateExpression expression, Placement placement)
    {
        var text = expression.Span.Of(_text);
        var period = expression.Meaning is DurationMeaning ? null : placement.Period;
        var span = expression.Meaning is DurationMeaning duration ? Spans.Of(duration, placement.Anchor) : null;
        var approximate = expression.Mod is TimexMod.Approx or TimexMod.LessThan or TimexMod.MoreThan || FiscalYears.IsFiscal(expression.Meaning);
        return new ResolvedDate
        {
            Span = expression.Span,
            Text = text,
            Type = TypeOf(expression, period),
            Value = Value(expression, placement, period),
            Mod = ModText(expression.Mod),
            Edtf = placement.Bounds is { } between ? EdtfValue.FromBounds(between)?.ToString() : period is { } dated ? EdtfText.Of(dated, approximate) : span?.Edtf,
            Bounds = placement.Bounds ?? Known(expression, placement, period) ?? span?.Bounds ?? DateBounds.Open,
            Precision = period is { } precise ? PrecisionOf(precise) : DatePrecision.None,
            Basis = placement.Basis,
            Landmark = expression.Meaning is ShiftMeaning { EventText: { Length: > 0 } words } ? words : null,
            Derivation = new DateDerivation(expression.Rule, Reasons.For(text, expression, placement), placement.AnchorSpan, Rejected(placement)),
        };
    }

    private static DateBounds? Known(DateExpression expression, Placement placement, Period? period) =>
        period is not { OpenYear: false, OpenWeek: false, OpenDay: false } known ? null
        : FiscalYears.IsFiscal(expression.Meaning) ? FiscalYears.Bounds(known)
        : Stages.Within(known, expression, placement.Anchor);

    private static string[] Rejected(Placement placement) => placement.Rejected is { } other ? [EdtfText.Of(other, false)] : [];

    private static TimexType TypeOf(DateExpression expression, Period? period) => expression.Type ?? expression.Meaning switch
    {
        DurationMeaning => TimexType.Duration,
        SetMeaning => TimexType.Set,
        CalendarMeaning { Unit: <= TimeUnit.DayPart } => TimexType.Time,
        _ => period is { Unit: <= TimeUnit.DayPart } ? TimexType.Time : TimexType.Date,
    };

    private static string Value(DateExpression expression, Placement placement, Period? period) => expression.Meaning switch
    {
        DurationMeaning duration => TimexText.Value(duration),
        ShiftMeaning { Unit: var unit, Count: var count } when expression.Type == TimexType.Duration => TimexText.Value(new DurationMeaning(count is { } known ? Math.Abs(known) : null, unit)),
        SetMeaning set => SetText.Value(set),
        CalendarMeaning { Month: { } month, Day: { } day, Year: var year } when period is null => $"{year?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) ?? "XXXX"}-{month:00}-{day:00}",
        _ => period is { } known ? TimexText.Value(known) : TimexText.Reference(placement.Direction),
    };

    private static DatePrecision PrecisionOf(Period period) => period.Unit switch
    {
        < TimeUnit.Day => DatePrecision.Time,
        TimeUnit.Day => period.Days > 1 ? DatePrecision.Week : DatePrecision.Day,
        TimeUnit.Week or TimeUnit.Weekend => DatePrecision.Week,
        TimeUnit.Month => DatePrecision.Month,
        TimeUnit.Quarter or TimeUnit.Season or TimeUnit.Half => DatePrecision.Season,
        TimeUnit.Year => DatePrecision.Year,
        TimeUnit.Decade => DatePrecision.Decade,
        _ => DatePrecision.Century,
    };

    private static string? ModText(TimexMod mod) => mod switch
    {
        TimexMod.None => null,
        TimexMod.Start => "START",
        TimexMod.Mid => "MID",
        TimexMod.End => "END",
        TimexMod.Approx => "APPROX",
        TimexMod.LessThan => "LESS_THAN",
        TimexMod.MoreThan => "MORE_THAN",
        TimexMod.EqualOrLess => "EQUAL_OR_LESS",
        TimexMod.EqualOrMore => "EQUAL_OR_MORE",
        TimexMod.Before => "BEFORE",
        TimexMod.After => "AFTER",
        TimexMod.OnOrBefore => "ON_OR_BEFORE",
        _ => "ON_OR_AFTER",
    };
}
