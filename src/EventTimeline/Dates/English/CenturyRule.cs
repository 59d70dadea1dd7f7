using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>the 19th century</c>, <c>twentieth-century</c>, <c>the 5th century BC</c>.</summary>
internal sealed class CenturyRule : IDateRule
{
    public string Name => "century";

    public ulong Starts => Lexeme.Bit(WordClass.Ordinal) | Lexeme.Bit(WordClass.Cardinal) | Lexeme.Bit(WordClass.Stage);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The];

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var start = window.Is(at, Particle.The) ? at + 1 : at;
        var mod = TimexMod.None;
        if (window.Has(start, WordClass.Stage, out var stage))
        {
            mod = (TimexMod)stage;
            start = window.IsHyphen(start + 1) ? start + 2 : start + 1;
        }

        if (CalendarPhrases.Ordinal(window, start, out var end) is not (> 0 and <= 30 and var ordinal))
        {
            return Reading.None;
        }

        var hyphen = window.IsHyphen(end);
        end = hyphen ? end + 1 : end;
        if (!window.Has(end, WordClass.Unit, out var unit) || unit != (int)TimeUnit.Century)
        {
            return Reading.None;
        }

        end++;
        var meaning = EraYears.WithEra(window, new CalendarMeaning { Century = ordinal - 1 }, ref end);
        var first = hyphen && window.Is(at, Particle.The) ? at + 1 : at;
        return new Reading(Name, first, end, meaning, mod);
    }
}
