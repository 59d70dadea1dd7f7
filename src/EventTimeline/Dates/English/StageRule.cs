using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>early 2020</c>, <c>mid-July</c>, <c>late Tuesday</c>, <c>the end of the year</c>, <c>later this month</c>, <c>earlier that day</c>.</summary>
internal sealed class StageRule : IDateRule
{
    public string Name => "stage";

    public ulong Starts => Lexeme.Bit(WordClass.Stage) | Lexeme.Bit(WordClass.StageNoun);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The, Particle.Earlier, Particle.Later];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (Stage(window, at, out var inner) is not { } mod)
        {
            return Reading.None;
        }

        var reading = grammar.Longest(window, inner);
        return reading.Found && Fits(window, at, reading, mod)
            ? reading with { Rule = Name, First = at, Meaning = reading.Meaning! with { Side = Side(window, at) }, Mod = mod, Type = reading.Type ?? TypeOf(reading.Meaning!) }
            : Reading.None;
    }

    private static int Side(TokenWindow window, int at) => window.Is(at, Particle.Earlier) ? -1 : window.Is(at, Particle.Later) ? 1 : 0;

    private static TimexMod? Stage(TokenWindow window, int at, out int inner)
    {
        inner = at + 1;
        if (window.Has(at, WordClass.Stage, out var stage))
        {
            inner = window.IsHyphen(inner) || window.Is(inner, Particle.In) ? inner + 1 : inner;
            return (TimexMod)stage;
        }

        if (window.Is(at, Particle.Earlier) || window.Is(at, Particle.Later))
        {
            inner = window.Is(inner, Particle.In) ? inner + 1 : inner;
            return window.Is(at, Particle.Earlier) ? TimexMod.Start : TimexMod.End;
        }

        return StageNoun(window, at, out inner);
    }

    /// <summary>"the end of", "the early part of", "the latter part of".</summary>
    private static TimexMod? StageNoun(TokenWindow window, int at, out int inner)
    {
        var noun = window.Is(at, Particle.The) ? at + 1 : at;
        inner = noun + 2;
        if (window.Has(noun, WordClass.StageNoun, out var stage) && window.Is(noun + 1, Particle.Of))
        {
            return (TimexMod)stage;
        }

        if (noun > at && window.Has(noun, WordClass.Stage, out stage) && window.Is(noun + 1, WordClass.Season))
        {
            inner = noun + 1;
            return (TimexMod)stage;
        }

        inner = noun + 3;
        return window.IsWord(noun + 1, "part") && window.Is(noun + 2, Particle.Of) && (window.Has(noun, WordClass.Stage, out stage) || Latter(window, noun, out stage))
            ? (TimexMod)stage
            : null;
    }

    private static bool Latter(TokenWindow window, int at, out int stage)
    {
        stage = (int)TimexMod.End;
        return window.IsWord(at, "latter");
    }

    private static bool Fits(TokenWindow window, int at, Reading reading, TimexMod mod)
    {
        if (window.Is(at, WordClass.Particle) && !window.Is(at, Particle.The))
        {
            return reading.Meaning is ShiftMeaning { FromPoint: false } or CalendarMeaning { Occurrence: not null } or CalendarMeaning { Season: not Season.None }
                && (!window.Is(reading.First, Particle.The) || reading.First == at + 2);
        }

        return mod is TimexMod.Start or TimexMod.Mid or TimexMod.End && reading.Mod == TimexMod.None && reading.Meaning switch
        {
            CalendarMeaning => true,
            ShiftMeaning shift => !shift.FromPoint,
            DurationMeaning duration => duration.Direction != 0 && duration.Amount == 1,
            _ => false,
        };
    }

    private static TimexType? TypeOf(DateMeaning meaning) => meaning is DurationMeaning ? TimexType.Duration : null;
}
