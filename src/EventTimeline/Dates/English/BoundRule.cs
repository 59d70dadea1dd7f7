using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>nearly two months</c>, <c>more than four hours</c>, <c>at least 30 days</c>, <c>about a year ago</c>, <c>up to 180 days</c>.</summary>
internal sealed class BoundRule : IDateRule
{
    public string Name => "bound";

    public ulong Starts => Lexeme.Bit(WordClass.Bound);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.No, Particle.More, Particle.Less, Particle.At, Particle.Up];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (Bound(window, at, out var inner) is not { } mod)
        {
            return Reading.None;
        }

        var reading = grammar.Longest(window, inner);
        return reading.Mod is TimexMod.None or TimexMod.Approx && Fits(window, at, reading)
            ? reading with { Rule = Name, First = at, Mod = mod }
            : Reading.None;
    }

    private static TimexMod? Bound(TokenWindow window, int at, out int inner)
    {
        inner = at + 1;
        if (window.Has(at, WordClass.Bound, out var bound))
        {
            inner = window.IsWord(at, "ca") && window.IsMark(inner, '.') ? inner + 1 : inner;
            return (TimexMod)bound;
        }

        inner = at + 2;
        if (window.Is(at, Particle.No) && window.Is(at + 1, Particle.More) && window.Is(at + 2, Particle.Than))
        {
            inner = at + 3;
            return TimexMod.EqualOrLess;
        }

        return window.Is(at, Particle.More) && window.Is(at + 1, Particle.Than) ? TimexMod.MoreThan
            : window.Is(at, Particle.Less) && window.Is(at + 1, Particle.Than) ? TimexMod.LessThan
            : window.Is(at, Particle.At) && window.Is(at + 1, Particle.Least) ? TimexMod.EqualOrMore
            : window.Is(at, Particle.At) && window.Is(at + 1, Particle.Most) ? TimexMod.EqualOrLess
            : window.Is(at, Particle.Up) && window.Is(at + 1, Particle.To) ? TimexMod.EqualOrLess
            : null;
    }

    private static bool Fits(TokenWindow window, int at, Reading reading) => reading.Meaning switch
    {
        DurationMeaning duration => duration.Amount is not null && (!window.IsWord(at, "over") || window.Is(reading.First, Particle.A)) && !window.Is(reading.First, Particle.The),
        ShiftMeaning shift => shift.FromPoint && (!window.IsWord(at, "over") || window.Is(reading.First, Particle.A)),
        CalendarMeaning calendar => (calendar.Hour is not null || (calendar.Year is not null && calendar.Month is null) || reading.Rule == "year-end") && window.Value(at, WordClass.Bound) == (int)TimexMod.Approx && window.Is(at, WordClass.Bound) && !window.IsWord(at, "some"),
        _ => false,
    };
}
