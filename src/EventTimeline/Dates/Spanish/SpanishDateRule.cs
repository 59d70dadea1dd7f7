using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Spanish;

/// <summary><c>3 de mayo de 2019</c>, <c>viernes 13 de octubre</c>, <c>el 1 de mayo</c>, <c>mayo de 2006</c>, <c>en marzo</c>.</summary>
internal sealed class SpanishDateRule : IDateRule
{
    public string Name => "date";

    public ulong Starts => Lexeme.Bit(WordClass.Month) | Lexeme.Bit(WordClass.Weekday) | Lexeme.Bit(WordClass.Ordinal);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The];

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var start = window.Is(at, Particle.The) ? at + 1 : at;
        int? weekday = null;
        if (window.Has(start, WordClass.Weekday, out var named))
        {
            weekday = named;
            start = window.IsMark(start + 1, ',') ? start + 2 : start + 1;
        }

        var day = CalendarPhrases.Day(window, start, out var end);
        var monthAt = day is null ? start : window.Is(end, Particle.Of) ? end + 1 : end;
        if (!window.Has(monthAt, WordClass.Month, out var month) || (day is null && (weekday is not null || start > at)))
        {
            return Reading.None;
        }

        var date = new CalendarMeaning { Weekday = weekday, Day = day, Month = month };
        var yearAt = window.Is(monthAt + 1, Particle.Of) ? monthAt + 2 : monthAt + 1;
        return CalendarPhrases.Year(window, yearAt, out var yearEnd) is { } year
            ? new Reading(Name, at, yearEnd, date with { Year = year })
            : day is null && !window.Is(at - 1, WordClass.Particle) ? Reading.None : new Reading(Name, at, monthAt + 1, date);
    }
}
