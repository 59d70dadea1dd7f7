using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>the year-earlier quarter</c>, <c>year-ago</c>, <c>the comparable year-earlier period</c>, <c>the year-earlier nine months</c>.</summary>
internal sealed class YearEarlierRule : IDateRule
{
    public string Name => "year-earlier";

    public ulong Starts => Lexeme.Bit(WordClass.Unit);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The, Particle.Comparable];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var start = window.Is(at, Particle.The) ? at + 1 : at;
        start = window.Is(start, Particle.Comparable) ? start + 1 : start;
        if (!window.Has(start, WordClass.Unit, out var unit) || !window.IsHyphen(start + 1) || !(window.Is(start + 2, Particle.Earlier) || window.Is(start + 2, Particle.Ago)))
        {
            return Reading.None;
        }

        var end = start + 3;
        var shift = new ShiftMeaning((TimeUnit)unit, -1, ReferencePoint.Narrative) { FromPoint = true, SamePeriod = TimeUnit.Quarter };
        if (window.Is(end, WordClass.Ordinal) && grammar.Longest(window, end) is { Meaning: CalendarMeaning { Quarter: not null } quarter } named)
        {
            var year = new ShiftMeaning((TimeUnit)unit, -1, ReferencePoint.Writing);
            return new Reading(Name, at, named.End, quarter with { Within = year });
        }

        if (Amounts.Read(window, end) is { } amount && UnitPhrases.Read(window, amount.End) is { Plural: true } nouns)
        {
            return new Reading(Name, at, nouns.End, new DurationMeaning(amount.Count, nouns.Unit));
        }

        return window.Is(end, WordClass.PeriodNoun) ? new Reading(Name, at, end + 1, shift) : new Reading(Name, start, end, shift);
    }
}
