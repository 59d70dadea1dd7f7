using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>last month</c>, <c>this year</c>, <c>the following day</c>, <c>that week</c>, <c>the past decade</c>, <c>the latest quarter</c>.</summary>
internal sealed class PickedUnitRule : IDateRule
{
    public string Name => "picked-unit";

    public ulong Starts => Lexeme.Bit(WordClass.Picker);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The, Particle.These, Particle.Those, Particle.Possessive];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (Pickers.Read(window, at) is not { } picker || UnitPhrases.Read(window, picker.End) is not { Plural: false } noun)
        {
            return Reading.None;
        }

        if (window.IsHyphen(noun.End) || window.Is(noun.End, Particle.Old) || (window.Capital(noun.End - 1) && !window.Capital(noun.End)) || !Fits(picker, noun.Unit))
        {
            return Reading.None;
        }

        return new Reading(Name, picker.First, noun.End, Meaning(picker, noun));
    }

    private static DateMeaning Meaning(PickerPhrase picker, UnitNoun noun)
    {
        if (IsLength(picker, noun.Unit))
        {
            return new DurationMeaning(noun.Count, noun.Unit, picker.Shift);
        }

        var from = noun.Unit == TimeUnit.Day && picker.Kind != Picker.This ? ReferencePoint.Narrative : picker.From;
        var shift = picker.Kind == Picker.Latest && noun.Unit is TimeUnit.Quarter or TimeUnit.Year ? -1 : picker.Shift;
        return new ShiftMeaning(noun.Unit, shift * noun.Count, from);
    }

    /// <summary>"the past decade" is a length up to now; so is "the last hour".</summary>
    private static bool IsLength(PickerPhrase picker, TimeUnit unit) =>
        picker.Kind is Picker.Past || (picker.Shift != 0 && unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second)
        || (picker.Kind == Picker.Coming && unit >= TimeUnit.Year);

    private static bool Fits(PickerPhrase picker, TimeUnit unit) => picker.Kind switch
    {
        Picker.Last => unit is not (TimeUnit.Minute or TimeUnit.Second or TimeUnit.Day),
        Picker.Recent or Picker.Future => false,
        Picker.Coming or Picker.Current or Picker.Latest => unit >= TimeUnit.Week,
        _ => unit > TimeUnit.Minute,
    };
}
