using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Spanish;

/// <summary><c>hace dos años</c>, <c>tres días después</c>, <c>un mes antes</c>.</summary>
internal sealed class SpanishCountedRule : IDateRule
{
    public string Name => "counted";

    public ulong Starts => Lexeme.Bit(WordClass.Cardinal) | Lexeme.Bit(WordClass.Indefinite);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.Ago];

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var ago = window.Is(at, Particle.Ago);
        if (Amounts.Read(window, ago ? at + 1 : at) is not { } amount || UnitPhrases.Read(window, amount.End) is not { } noun)
        {
            return Reading.None;
        }

        if (ago)
        {
            return new Reading(Name, at, noun.End, Shift(amount, noun, -1, ReferencePoint.Writing));
        }

        var later = window.Is(noun.End, Particle.Later);
        return later || window.Is(noun.End, Particle.Earlier)
            ? new Reading(Name, at, noun.End + 1, Shift(amount, noun, later ? 1 : -1, ReferencePoint.Narrative))
            : Reading.None;
    }

    private static ShiftMeaning Shift(Amount amount, UnitNoun noun, int direction, ReferencePoint from) =>
        new(noun.Unit, amount.Count is { } count ? (int)count * direction : null, from) { Direction = direction, FromPoint = true };
}
