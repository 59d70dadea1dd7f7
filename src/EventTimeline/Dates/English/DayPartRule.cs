using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>the morning</c>, <c>the night of June 3</c>, <c>overnight</c>, <c>at night</c>, <c>midday</c>.</summary>
internal sealed class DayPartRule : IDateRule
{
    public string Name => "day-part";

    public ulong Starts => Lexeme.Bit(WordClass.Part);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var noun = window.Is(at, Particle.The) ? at + 1 : at;
        if ((window.Is(at, WordClass.Particle) && noun == at) || !window.Has(noun, WordClass.Part, out var part) || window.Capital(noun) && !window.OpensSentence(noun))
        {
            return Reading.None;
        }

        var time = new CalendarMeaning { Part = (DayPart)part };
        if (CalendarPhrases.Holder(window, noun + 1, TimeUnit.DayPart, grammar, out var held) is { } holder)
        {
            return new Reading(Name, at, held, time with { Within = holder });
        }

        var bare = noun == at && !window.IsWord(at, "overnight") && !window.Is(at - 1, Particle.At) && !window.IsWord(at, "midday") && !window.IsWord(at, "midnight");
        return bare ? Reading.None : new Reading(Name, at, noun + 1, time);
    }
}
