using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Grammar;

/// <summary>A unit noun as written.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Count">How many units the noun holds: 2 for a fortnight.</param>
/// <param name="Plural">Whether the noun is in the plural.</param>
/// <param name="End">Index just past it.</param>
internal readonly record struct UnitNoun(TimeUnit Unit, int Count, bool Plural, int End);

/// <summary>Reads unit nouns with the adjectives that may stand before them: <c>fiscal year</c>, <c>consecutive weeks</c>.</summary>
internal static class UnitPhrases
{
    /// <summary>The unit noun at a token, or null.</summary>
    public static UnitNoun? Read(TokenWindow window, int at)
    {
        var noun = at;
        while (noun < at + 2 && (window.Is(noun, Particle.Filler) || window.Is(noun, Particle.Fiscal) || window.Is(noun, Particle.More)))
        {
            noun++;
        }

        var plural = window.Has(noun, WordClass.Units, out var unit);
        if (!plural && !window.Has(noun, WordClass.Unit, out unit))
        {
            return null;
        }

        var count = window.Is(noun, WordClass.UnitCount) ? window.Value(noun, WordClass.UnitCount) : 1;
        return new UnitNoun((TimeUnit)unit, count, plural, noun + 1);
    }
}
