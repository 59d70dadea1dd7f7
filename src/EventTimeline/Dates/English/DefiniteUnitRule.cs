using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>the year</c>, <c>the quarter</c>, <c>the weekend</c>, <c>the fiscal year</c>; <c>the year ended March 31</c> is a length.</summary>
internal sealed class DefiniteUnitRule : IDateRule
{
    public string Name => "definite-unit";

    public ulong Starts => 0;

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (!window.Is(at, Particle.The) || UnitPhrases.Read(window, at + 1) is not { Plural: false } noun || noun.Unit <= TimeUnit.Day || window.IsHyphen(noun.End))
        {
            return Reading.None;
        }

        if (window.Is(noun.End, Particle.Ended) && noun.Unit != TimeUnit.Quarter)
        {
            return new Reading(Name, at, noun.End, new DurationMeaning(1, noun.Unit));
        }

        return new Reading(Name, at, noun.End, new ShiftMeaning(noun.Unit, 0, ReferencePoint.Writing));
    }
}
