using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>the year</c>, <c>the year 2030</c>, <c>the quarter</c>, <c>the weekend</c>, <c>the fiscal year</c>; <c>the year ended March 31</c> is a length.</summary>
internal sealed class DefiniteUnitRule : IDateRule
{
    public string Name => "definite-unit";

    public ulong Starts => 0;

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (!window.Is(at, Particle.The) || UnitPhrases.Read(window, at + 1) is not { Plural: false } noun || noun.Unit <= TimeUnit.Day || window.IsHyphen(noun.End) || IsPraise(window, at, noun.Unit))
        {
            return Reading.None;
        }

        if (noun.Unit == TimeUnit.Year && CalendarPhrases.Year(window, noun.End, out var yearEnd) is { } year)
        {
            var date = new CalendarMeaning { Year = year, Fiscal = window.Is(at + 1, Particle.Fiscal) };
            return new Reading(Name, at, yearEnd, EraYears.WithEra(window, date, ref yearEnd)) with { End = yearEnd };
        }

        if (window.Is(noun.End, Particle.Ended) && noun.Unit != TimeUnit.Quarter)
        {
            return new Reading(Name, at, noun.End, new DurationMeaning(1, noun.Unit));
        }

        return new Reading(Name, at, noun.End, new ShiftMeaning(noun.Unit, 0, noun.Unit < TimeUnit.Decade ? ReferencePoint.Writing : ReferencePoint.Narrative));
    }

    /// <summary>"the deal of the century", but not "the turn of the century" or "the first half of the decade".</summary>
    private static bool IsPraise(TokenWindow window, int at, TimeUnit unit) =>
        unit >= TimeUnit.Decade && window.Is(at - 1, Particle.Of)
        && !(window.IsAny(at - 2, Lexeme.Bit(WordClass.StageNoun) | Lexeme.Bit(WordClass.Unit) | Lexeme.Bit(WordClass.Units)) || window.Is(at - 2, Particle.Half)
            || window.IsWord(at - 2, "turn") || window.IsWord(at - 2, "part"));
}
