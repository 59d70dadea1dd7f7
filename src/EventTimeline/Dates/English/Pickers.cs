using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary>A picker as read: which way and from where.</summary>
/// <param name="Kind">The word, the last one where two stand together.</param>
/// <param name="Shift">-1, 0 or +1.</param>
/// <param name="From">From where it counts.</param>
/// <param name="First">Index of the first token, the article included.</param>
/// <param name="End">Index just past it.</param>
internal readonly record struct PickerPhrase(Picker Kind, int Shift, ReferencePoint From, int First, int End);

/// <summary>Reads <c>last</c>, <c>the past</c>, <c>this coming</c>, <c>the same</c>.</summary>
internal static class Pickers
{
    /// <summary>The picker that begins at a token, with its article, or null.</summary>
    public static PickerPhrase? Read(TokenWindow window, int at)
    {
        var word = window.Is(at, Particle.The) || window.Is(at, Particle.These) || window.Is(at, Particle.Those) || window.Is(at, Particle.Possessive) ? at + 1 : at;
        if (!window.Has(word, WordClass.Picker, out var first))
        {
            return null;
        }

        var start = window.Is(at, Particle.Possessive) ? word : at;
        var kind = (Picker)first;
        var end = word + 1;
        if (kind is Picker.This or Picker.That && window.Has(end, WordClass.Picker, out var second) && (Picker)second is Picker.Past or Picker.Coming or Picker.Same)
        {
            (kind, end) = ((Picker)second, end + 1);
        }

        return new PickerPhrase(kind, ShiftOf(kind), FromOf(kind, word > at), start, end);
    }

    private static int ShiftOf(Picker kind) => kind switch
    {
        Picker.Last or Picker.Past or Picker.Previous or Picker.Recent => -1,
        Picker.Next or Picker.Coming or Picker.Following or Picker.Future => 1,
        _ => 0,
    };

    private static ReferencePoint FromOf(Picker kind, bool article) => kind switch
    {
        Picker.Previous or Picker.Following or Picker.That or Picker.Same => ReferencePoint.Narrative,
        Picker.Next when article => ReferencePoint.Narrative,
        _ => ReferencePoint.Writing,
    };
}
