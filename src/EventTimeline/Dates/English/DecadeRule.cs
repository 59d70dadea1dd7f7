using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Scanning;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>the 1990s</c>, <c>'80s</c>, <c>the nineties</c>, <c>the 460s BC</c>.</summary>
internal sealed class DecadeRule : IDateRule
{
    public string Name => "decade";

    public ulong Starts => Lexeme.Bit(WordClass.DecadeWord) | Lexeme.Bit(WordClass.YearHead) | Lexeme.Bit(WordClass.Stage);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The];

    public bool StartsWithNumber => true;

    public bool StartsWithMark => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var start = window.Is(at, Particle.The) ? at + 1 : at;
        var mod = TimexMod.None;
        if (window.Has(start, WordClass.Stage, out var stage))
        {
            mod = (TimexMod)stage;
            start = window.IsHyphen(start + 1) ? start + 2 : start + 1;
        }
        else if (window.Is(at, WordClass.Particle) && start == at)
        {
            return Reading.None;
        }

        if (window.Is(window.Is(at - 1, WordClass.Stage) ? at - 2 : at - 1, Particle.Possessive))
        {
            return Reading.None; // "in her late 20s" is an age
        }

        var decade = Digits(window, start, out var end) ?? Word(window, start, at < start, out end);
        if (decade is null)
        {
            return Reading.None;
        }

        var meaning = EraYears.WithEra(window, decade, ref end);
        return new Reading(Name, at, end, meaning, mod);
    }

    private static CalendarMeaning? Digits(TokenWindow window, int at, out int end)
    {
        var number = window.IsApostrophe(at) && window.Joined(at + 1) ? at + 1 : at;
        var apostrophe = window.IsApostrophe(number + 1) && window.Joined(number + 1);
        var ending = apostrophe ? number + 2 : number + 1;
        end = ending + 1;
        if (window[number].Kind != TokenKind.Number || !window.Is(ending, Particle.S) || !window.Joined(ending) || window[number].Number % 10 != 0)
        {
            return null;
        }

        var value = window[number].Number;
        return window[number].Length switch
        {
            4 when value is >= 1000 and <= 2090 && !apostrophe => value % 100 == 0 && value < 2000 ? new CalendarMeaning { Century = value / 100 } : new CalendarMeaning { Decade = value / 10 },
            3 when EraYears.Era(window, end, out _) is not null => new CalendarMeaning { Decade = value / 10 },
            2 when value >= 20 && (number > at || !apostrophe) => new CalendarMeaning { Decade = value / 10 },
            _ => null,
        };
    }

    private static CalendarMeaning? Word(TokenWindow window, int at, bool introduced, out int end)
    {
        end = at + 1;
        if (window.Has(at, WordClass.DecadeWord, out var decade))
        {
            return introduced && !window.Is(at - 1, WordClass.Blocker) ? new CalendarMeaning { Decade = decade } : null;
        }

        var word = window.IsHyphen(at + 1) ? at + 2 : at + 1;
        end = word + 1;
        return window.Has(at, WordClass.YearHead, out var head) && window.Has(word, WordClass.DecadeWord, out decade)
            ? new CalendarMeaning { Decade = (head * 10) + decade }
            : null;
    }
}
