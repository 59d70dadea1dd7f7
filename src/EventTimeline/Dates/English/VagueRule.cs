using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>now</c>, <c>recently</c>, <c>soon</c>, <c>the future</c>, <c>the past</c>, <c>recent</c>, <c>current</c>, <c>the near term</c>, <c>these days</c>, <c>back then</c>.</summary>
internal sealed class VagueRule : IDateRule
{
    public string Name => "vague";

    public ulong Starts => Lexeme.Bit(WordClass.Vague) | Lexeme.Bit(WordClass.Picker);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The, Particle.These, Particle.Those, Particle.Back, Particle.Former];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (window.Has(at, WordClass.Vague, out var direction))
        {
            return IsCompound(window, at) ? Reading.None : Vague(at, at + 1, direction);
        }

        if (window.Is(at, WordClass.Picker))
        {
            return Adjective(window, at);
        }

        return window.Has(at, WordClass.Particle, out var particle) ? Phrase(window, at, (Particle)particle) : Reading.None;
    }

    private Reading Adjective(TokenWindow window, int at)
    {
        var noun = window[at + 1].Kind == Scanning.TokenKind.Word && !window.Is(at + 1, WordClass.Particle);
        return (Picker)window.Value(at, WordClass.Picker) switch
        {
            Picker.Recent => Vague(at, at + 1, -1),
            Picker.Current => noun && !window.Capital(at) ? Vague(at, at + 1, 0) : Reading.None,
            Picker.Future => noun ? InHistories(at, at + 1, 1) : Reading.None,
            Picker.This or Picker.That or Picker.Same when IsTime(window, at + 1) => InHistories(at, at + 2, 0),
            _ => Reading.None,
        };
    }

    private Reading Phrase(TokenWindow window, int at, Particle particle) => particle switch
    {
        Particle.The when window.Is(at + 1, Picker.Future) && !IsAttribute(window, at + 2) => Vague(at, at + 2, 1),
        Particle.The when window.Is(at + 1, Picker.Past) && !IsAttribute(window, at + 2) => Vague(at, at + 2, -1),
        Particle.The when window.Is(at + 1, Particle.Near) && window.Is(at + 2, Picker.Future) => Vague(at, at + 3, 1),
        Particle.The when window.Is(at + 1, Particle.Near) && window.Is(at + 2, Particle.Term) => Vague(at, at + 3, 1),
        Particle.The when window.Is(at + 1, Picker.Recent) && window.Is(at + 2, Picker.Past) => Vague(at, at + 3, -1),
        Particle.The when window.Is(at + 1, Picker.Same) && IsTime(window, at + 2) => InHistories(at, at + 3, 0),
        Particle.The when window.Is(at + 1, Particle.Time) && window.Is(at - 1, Particle.At) && !window.Is(at + 2, Particle.Of) => InHistories(at, at + 2, 0),
        Particle.Former when !window.Capital(at) => InHistories(at, at + 1, -1),
        Particle.These when window.IsWord(at + 1, "days") => Vague(at, at + 2, 0),
        Particle.Those when window.IsWord(at + 1, "days") => Vague(at, at + 2, -1),
        Particle.Back when window.Is(at + 1, Particle.Then) => new Reading(Name, at, at + 2, new VagueMeaning(-1) { PointsBack = true }),
        _ => Reading.None,
    };

    private static bool IsTime(TokenWindow window, int at) => window.IsWord(at, "time") || window.IsWord(at, "period");

    /// <summary>A word that makes "the past" or "the future" an adjective.</summary>
    private static bool IsAttribute(TokenWindow window, int at) => window.IsNoun(at) && window[at].Length > 3 && !window.Written(at).EndsWith("s");

    /// <summary>"now" inside a word with hyphens, as in "now-defunct", still refers to now; "now that" does not.</summary>
    private static bool IsCompound(TokenWindow window, int at) => (window.Is(at, Particle.Now) && window.Is(at + 1, Picker.That))
        || (window.IsWord(at, "soon") && (window.Is(at - 1, Particle.As) || window.Is(at + 1, Particle.As) || window.Is(at + 1, Particle.After) || window.Is(at + 1, Particle.Later)));

    private Reading InHistories(int first, int end, int direction) => new(Name, first, end, new VagueMeaning(direction) { InHistories = true });

    private Reading Vague(int first, int end, int direction) => new(Name, first, end, new VagueMeaning(direction));
}
