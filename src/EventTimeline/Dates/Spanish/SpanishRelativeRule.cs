using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Spanish;

/// <summary><c>la semana pasada</c>, <c>el próximo mes</c>, <c>este año</c>, <c>el lunes pasado</c>, <c>el viernes</c>, <c>al día siguiente</c>.</summary>
internal sealed class SpanishRelativeRule : IDateRule
{
    public string Name => "relative";

    public ulong Starts => Lexeme.Bit(WordClass.Picker);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The, Particle.To];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var start = window.Is(at, WordClass.Particle) ? at + 1 : at;
        var first = window.Is(at, Particle.To) ? start : at;
        var before = window.Has(start, WordClass.Picker, out var picker);
        var noun = before ? start + 1 : start;
        var behind = !before && window.Has(noun + 1, WordClass.Picker, out picker);
        var end = behind ? noun + 2 : noun + 1;
        var (shift, from) = before || behind ? Meaning((Picker)picker) : (0, ReferencePoint.Writing);
        if (window.Has(noun, WordClass.Unit, out var unit) && (before || behind))
        {
            return new Reading(Name, first, end, new ShiftMeaning((TimeUnit)unit, shift, from));
        }

        if (!window.Has(noun, WordClass.Weekday, out var weekday) || noun == at || window.Capital(noun + 1))
        {
            return Reading.None;
        }

        return new Reading(Name, first, end, new CalendarMeaning { Weekday = weekday, Occurrence = before || behind ? shift : null, From = from });
    }

    private static (int Shift, ReferencePoint From) Meaning(Picker picker) => picker switch
    {
        Picker.Last => (-1, ReferencePoint.Writing),
        Picker.Next => (1, ReferencePoint.Writing),
        Picker.Following => (1, ReferencePoint.Narrative),
        Picker.Previous => (-1, ReferencePoint.Narrative),
        Picker.That => (0, ReferencePoint.Narrative),
        _ => (0, ReferencePoint.Writing),
    };
}
