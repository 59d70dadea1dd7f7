using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>last May</c>, <c>next Friday</c>, <c>this morning</c>, <c>last night</c>, <c>this past spring</c>, <c>the following Monday</c>.</summary>
internal sealed class PickedNameRule : IDateRule
{
    public string Name => "picked-name";

    public ulong Starts => Lexeme.Bit(WordClass.Picker);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The, Particle.These, Particle.Those, Particle.Possessive];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (Pickers.Read(window, at) is not { Kind: not (Picker.Recent or Picker.Future) } picker)
        {
            return Reading.None;
        }

        if (ReadName(window, picker.End, grammar, out var end) is not { } name)
        {
            return Reading.None;
        }

        var date = name with { Occurrence = picker.Shift, From = picker.From };
        return new Reading(Name, picker.First, end, date);
    }

    private static CalendarMeaning? ReadName(TokenWindow window, int at, DateGrammar grammar, out int end)
    {
        end = at + 1;
        if (window.Has(at, WordClass.Part, out var part) && !window.Capital(at))
        {
            return new CalendarMeaning { Part = (DayPart)part };
        }

        if (window.Has(at, WordClass.Season, out var season))
        {
            return new CalendarMeaning { Season = (Season)season };
        }

        if (!window.IsAny(at, Lexeme.Bit(WordClass.Month) | Lexeme.Bit(WordClass.Weekday) | Lexeme.Bit(WordClass.Holiday)) || !window.Capital(at))
        {
            return null;
        }

        var reading = grammar.Longest(window, at);
        end = reading.End;
        return reading.Meaning is CalendarMeaning { Year: null, Within: null } named ? named
            : reading.Meaning is CalendarMeaning { Weekday: not null, Day: not null } full ? full : null;
    }
}
