using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>today</c>, <c>tomorrow morning</c>, <c>tonight</c>, <c>the day before yesterday</c>.</summary>
internal sealed class DeicticRule : IDateRule
{
    private const int Tonight = 10;

    public string Name => "deictic";

    public ulong Starts => Lexeme.Bit(WordClass.Deictic);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (!window.Has(at, WordClass.Deictic, out var days))
        {
            return BesideDay(window, at);
        }

        if (days == Tonight)
        {
            return new Reading(Name, at, at + 1, new ShiftMeaning(TimeUnit.Day, 0, ReferencePoint.Writing) { Part = DayPart.Night }, Type: TimexType.Time);
        }

        var shift = new ShiftMeaning(TimeUnit.Day, days, ReferencePoint.Writing);
        return window.Has(at + 1, WordClass.Part, out var part) && !window.Is(at + 1, WordClass.Particle)
            ? new Reading(Name, at, at + 2, shift with { Part = (DayPart)part })
            : new Reading(Name, at, at + 1, shift);
    }

    /// <summary>"the day before yesterday", "the day after tomorrow".</summary>
    private Reading BesideDay(TokenWindow window, int at)
    {
        var after = window.Is(at + 2, Particle.After);
        return window.Is(at, Particle.The) && window.IsWord(at + 1, "day") && (after || window.Is(at + 2, Particle.Before))
            && window.Has(at + 3, WordClass.Deictic, out var days) && days != 0 && days != Tonight
            ? new Reading(Name, at, at + 4, new ShiftMeaning(TimeUnit.Day, days + (after ? 1 : -1), ReferencePoint.Writing))
            : Reading.None;
    }
}
