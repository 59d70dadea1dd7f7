using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>the past two months</c>, <c>the next few days</c>, <c>recent years</c>, <c>the first nine months</c>, <c>the four previous weeks</c>.</summary>
internal sealed class PickedAmountRule : IDateRule
{
    public string Name => "picked-amount";

    public ulong Starts => Lexeme.Bit(WordClass.Picker) | Lexeme.Bit(WordClass.Ordinal);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The, Particle.These, Particle.Those, Particle.Possessive];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (Pickers.Read(window, at) is { } picker)
        {
            return Picked(window, picker);
        }

        var start = window.Is(at, Particle.The) || window.Is(at, Particle.Possessive) ? at + 1 : at;
        var first = window.Is(at, Particle.The) ? at : start;
        return window.Has(start, WordClass.Ordinal, out var ordinal) && ordinal == 1 ? Counted(window, first, start + 1, 0, true)
            : start > at ? AmountFirst(window, first, start)
            : Reading.None;
    }

    private Reading Picked(TokenWindow window, PickerPhrase picker)
    {
        if (UnitPhrases.Read(window, picker.End) is { Plural: true } noun)
        {
            var direction = picker.Kind is Picker.Current or Picker.Same or Picker.That or Picker.This ? 0 : picker.Shift;
            return window.Is(picker.First, Particle.These) ? Reading.None : new Reading(Name, picker.First, noun.End, new DurationMeaning(null, noun.Unit, direction));
        }

        return Counted(window, picker.First, picker.End, picker.Shift, picker.Kind is not (Picker.This or Picker.That));
    }

    private Reading Counted(TokenWindow window, int first, int at, int direction, bool fits)
    {
        if (!fits || window.Is(at, Particle.A) || Amounts.Read(window, at) is not { } amount)
        {
            return Reading.None;
        }

        var nounAt = window.IsHyphen(amount.End) ? amount.End + 1 : amount.End;
        return UnitPhrases.Read(window, nounAt) is { } noun && (noun.Plural || nounAt > amount.End || amount.Count == 1) && !window.IsHyphen(noun.End)
            ? new Reading(Name, first, noun.End, new DurationMeaning(amount.Count * noun.Count, noun.Unit, direction))
            : Reading.None;
    }

    /// <summary>"the four previous weeks", "the two days": an amount with its article.</summary>
    private Reading AmountFirst(TokenWindow window, int first, int at)
    {
        if (window.Is(at, Particle.A) || Amounts.Read(window, at) is not { } amount)
        {
            return Reading.None;
        }

        var direction = 0;
        var nounAt = amount.End;
        if (window.Has(nounAt, WordClass.Picker, out var picker))
        {
            direction = (Picker)picker is Picker.Previous or Picker.Last or Picker.Past ? -1 : 1;
            nounAt++;
        }

        return UnitPhrases.Read(window, nounAt) is { Plural: true } noun && !window.Is(noun.End, Particle.Old)
            ? new Reading(Name, first, noun.End, new DurationMeaning(amount.Count * noun.Count, noun.Unit, direction))
            : Reading.None;
    }
}
