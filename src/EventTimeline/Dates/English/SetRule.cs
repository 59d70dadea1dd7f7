using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>every four years</c>, <c>each month</c>, <c>daily</c>, <c>twice a week</c>, <c>every Friday</c>.</summary>
internal sealed class SetRule : IDateRule
{
    public string Name => "set";

    public ulong Starts => Lexeme.Bit(WordClass.Recurring);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.Every, Particle.Each, Particle.Once];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (window.Has(at, WordClass.Recurring, out var unit))
        {
            return window.Capital(at) && !window.OpensSentence(at) ? Reading.None : new Reading(Name, at, at + 1, new SetMeaning(new DurationMeaning(1, (TimeUnit)unit), null, null));
        }

        var every = window.Is(at, Particle.Every);
        return every || window.Is(at, Particle.Each) ? Every(window, at, every ? "EVERY" : "EACH", grammar)
            : window.Is(at, Particle.Once) ? Times(window, at, window.IsWord(at, "once") ? 1 : 2, grammar)
            : Reading.None;
    }

    private Reading Every(TokenWindow window, int at, string quant, DateGrammar grammar)
    {
        var next = window.IsWord(at + 1, "other") || window.IsWord(at + 1, "single") ? at + 2 : at + 1;
        var step = window.IsWord(at + 1, "other") ? 2 : 1;
        if (UnitPhrases.Read(window, next) is { } noun)
        {
            return new Reading(Name, at, noun.End, new SetMeaning(new DurationMeaning(step * noun.Count, noun.Unit), quant, null));
        }

        if (Amounts.Read(window, next) is { } amount && UnitPhrases.Read(window, amount.End) is { Plural: true } nouns)
        {
            return new Reading(Name, at, nouns.End, new SetMeaning(new DurationMeaning(amount.Count * nouns.Count, nouns.Unit), quant, null));
        }

        if (window.Has(next, WordClass.Part, out var part))
        {
            return new Reading(Name, at, next + 1, new SetMeaning(new CalendarMeaning { Part = (DayPart)part }, quant, null));
        }

        return window.IsAny(next, Lexeme.Bit(WordClass.Weekday) | Lexeme.Bit(WordClass.Month) | Lexeme.Bit(WordClass.Season) | Lexeme.Bit(WordClass.Holiday))
            && Named(window, next, grammar, out var end) is { } named
            ? new Reading(Name, at, end, new SetMeaning(named, quant, null))
            : Reading.None;
    }

    private static CalendarMeaning? Named(TokenWindow window, int at, DateGrammar grammar, out int end)
    {
        end = at + 1;
        if (window.Has(at, WordClass.Season, out var season))
        {
            return new CalendarMeaning { Season = (Season)season };
        }

        var reading = grammar.Longest(window, at);
        end = reading.End;
        return reading.Meaning as CalendarMeaning;
    }

    /// <summary>"twice a week", "once every three days".</summary>
    private Reading Times(TokenWindow window, int at, int times, DateGrammar grammar)
    {
        var next = at + 1;
        if (window.Is(next, Particle.Every) && Every(window, next, "EVERY", grammar) is { Found: true } every)
        {
            return every with { First = at, Meaning = (SetMeaning)every.Meaning! with { Frequency = $"{times}X" } };
        }

        return (window.Is(next, Particle.A) || window.Is(next, Particle.Per) || window.Is(next, Particle.Each)) && UnitPhrases.Read(window, next + 1) is { Plural: false } noun
            ? new Reading(Name, at, noun.End, new SetMeaning(new DurationMeaning(noun.Count, noun.Unit), null, $"{times}X"))
            : Reading.None;
    }
}
