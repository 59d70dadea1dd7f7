using EventTimeline.Dates.Expressions;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Dates.Anchoring;

/// <summary>What is known while a document is read from top to bottom: when it was written, and which date the passage is about. One reader, one document.</summary>
internal sealed class Passage(DateBounds written, bool isHistory)
{
    // About three sentences, for texts whose paragraphs are not marked.
    private const int StatedReach = 400;

    private (Period Period, int End)? _stated;

    /// <summary>The day of writing as far as known; null where nothing tells.</summary>
    public Period? Writing { get; } = FromBounds(written);

    /// <summary>Whether the text moves along a past of its own (a history), so that its dates stand on one another and not on the day of writing.</summary>
    public bool IsHistory => isHistory;

    /// <summary>The last date with a known year, or null.</summary>
    public Period? Narrative { get; private set; }

    /// <summary>Where it stands.</summary>
    public TextSpan? NarrativeSpan { get; private set; }

    /// <summary>The quarter that a report of results is about, for "a year earlier"; null after other lengths, such as nine months.</summary>
    public Period? Quarter { get; private set; }

    /// <summary>The last day named in this paragraph, for times of day.</summary>
    public Period? Day { get; private set; }

    /// <summary>What a bare date counts from: the passage's date in a history, the day of writing elsewhere.</summary>
    public Period? Now => isHistory ? Narrative ?? Writing : Writing;

    /// <summary>What an expression that points back into the text counts from.</summary>
    public Period? Then => Narrative ?? Writing;

    /// <summary>What a date rests on that was counted from an anchor of this passage.</summary>
    public DateBasis Basis(Period anchor) => Writing is { } writing && writing == anchor ? DateBasis.DocumentDate : DateBasis.Narrative;

    /// <summary>The next year that the text names ahead of the expression at hand, or null; a history does not run past it.</summary>
    public int? YearAhead { get; set; }

    /// <summary>The last day or month within a few sentences of this paragraph whose year the words say, or null.</summary>
    public Period? Stated => _stated is { } stated && At - stated.End <= StatedReach ? stated.Period : null;

    /// <summary>Where the expression at hand begins.</summary>
    public int At { get; set; }

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph() => (Day, _stated) = (null, null);

    /// <summary>Takes a date whose words say the year; a bare year is background and tells less.</summary>
    public void State(Period period, TextSpan span) => _stated = period.Unit <= TimeUnit.Month ? (period, span.End) : _stated;

    /// <summary>The year that the heading above names, in a history, or null.</summary>
    public int? SectionYear { get; set; }

    /// <summary>Takes a date just resolved as the date the passage is about.</summary>
    public void MoveTo(Period period, TextSpan span)
    {
        if (period.OpenYear || period.OpenWeek || (isHistory && Writing is { } writing && period.First > writing.First))
        {
            return;
        }

        Narrative = period;
        NarrativeSpan = span;
        Day = period.Unit <= TimeUnit.Day ? period with { Unit = TimeUnit.Day } : Day;
    }

    /// <summary>Takes the quarter that results are reported for, or ends such a report.</summary>
    public void ReportOn(Period? quarter) => Quarter = quarter;

    /// <summary>The day, month or year that bounds make, where they make one.</summary>
    private static Period? FromBounds(DateBounds bounds)
    {
        if (bounds is not { Earliest: { } first, Latest: { } last } || last < first)
        {
            return null;
        }

        var days = NodaTime.Period.DaysBetween(first, last);
        var unit = days == 0 ? TimeUnit.Day : days <= 7 ? TimeUnit.Week : days <= 31 ? TimeUnit.Month : days <= 92 ? TimeUnit.Quarter : TimeUnit.Year;
        return unit == TimeUnit.Year && days > 366 ? null : unit == TimeUnit.Day ? new Period(unit, first) : Period.Of(unit, Middle(first, days));
    }

    private static LocalDate Middle(LocalDate first, int days) => first.PlusDays(days / 2);
}
