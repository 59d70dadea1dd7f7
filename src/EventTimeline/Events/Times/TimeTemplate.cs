using EventTimeline.Dates;
using NodaTime;

namespace EventTimeline.Events.Times;

/// <summary>How an event lies to the day the document was written, and to a date of the text.</summary>
internal enum TimeTemplate
{
    /// <summary>On the day of writing.</summary>
    OnDay,

    /// <summary>On some earlier day.</summary>
    Before,

    /// <summary>On some later day.</summary>
    After,

    /// <summary>From before until after the day of writing.</summary>
    Across,

    /// <summary>Over some days, all before.</summary>
    SpanBefore,

    /// <summary>Over some days, all after.</summary>
    SpanAfter,

    /// <summary>From the day of writing on.</summary>
    FromDay,

    /// <summary>From before until the day of writing.</summary>
    ToDay,

    /// <summary>Over a time that began and ended on the day of writing.</summary>
    SpanOnDay,

    /// <summary>On the date of the text.</summary>
    OnDate,

    /// <summary>On some day after the date of the text and before the day of writing.</summary>
    AfterDate,

    /// <summary>On some day before the date of the text.</summary>
    BeforeDate,

    /// <summary>Over all of the date of the text.</summary>
    SpanOnDate,

    /// <summary>From the date of the text until after the day of writing.</summary>
    FromDate,

    /// <summary>Began between the date of the text and the day of writing, and goes on.</summary>
    FromAfterDate,

    /// <summary>Began after the date of the text, ended before the day of writing.</summary>
    BetweenDateAndDay,

    /// <summary>On some day after the date of the text, which lies in the future.</summary>
    AfterFutureDate,

    /// <summary>Began some day within the date of the text, and goes on.</summary>
    FromWithinDate,

    /// <summary>Over some days within the date of the text.</summary>
    WithinDate,
}

/// <summary>Makes bounds from a <see cref="TimeTemplate"/>.</summary>
internal static class TimeTemplates
{
    /// <summary>Number of templates.</summary>
    public const int Count = (int)TimeTemplate.WithinDate + 1;

    /// <summary>Whether the template speaks of a date of the text.</summary>
    public static bool NeedsDate(TimeTemplate template) => template >= TimeTemplate.OnDate;

    /// <summary>The bounds of an event.</summary>
    /// <param name="template">How it lies.</param>
    /// <param name="day">The day of writing.</param>
    /// <param name="date">The date of the text, closed on both sides where the template needs one.</param>
    public static EventExtent Extent(TimeTemplate template, LocalDate day, DateBounds date)
    {
        var (first, last) = (date.Earliest ?? day, date.Latest ?? day);
        var (on, before, after) = (On(day), new DateBounds(null, day.PlusDays(-1)), new DateBounds(day.PlusDays(1), null));
        var between = new DateBounds(first.PlusDays(1), day.PlusDays(-1));
        return template switch
        {
            TimeTemplate.OnDay => Single(on),
            TimeTemplate.Before => Single(before),
            TimeTemplate.After => Single(after),
            TimeTemplate.Across => new(before, after, false),
            TimeTemplate.SpanBefore => new(before, before, false),
            TimeTemplate.SpanAfter => new(after, after, false),
            TimeTemplate.FromDay => new(on, after, false),
            TimeTemplate.ToDay => new(before, on, false),
            TimeTemplate.SpanOnDay => new(on, on, false),
            TimeTemplate.OnDate => Single(new DateBounds(first, last)),
            TimeTemplate.AfterDate => Single(between),
            TimeTemplate.BeforeDate => Single(new DateBounds(null, first.PlusDays(-1))),
            TimeTemplate.SpanOnDate => new(On(first), On(last), false),
            TimeTemplate.FromDate => new(On(first), after, false),
            TimeTemplate.FromAfterDate => new(between, after, false),
            TimeTemplate.BetweenDateAndDay => new(new DateBounds(first.PlusDays(1), null), before, false),
            TimeTemplate.FromWithinDate => new(new DateBounds(first, last), after, false),
            TimeTemplate.WithinDate => new(new DateBounds(first, last), new DateBounds(first, last), false),
            _ => Single(new DateBounds(last.PlusDays(1), null)),
        };
    }

    private static DateBounds On(LocalDate day) => new(day, day);

    private static EventExtent Single(DateBounds bounds) => new(bounds, bounds, true);
}
