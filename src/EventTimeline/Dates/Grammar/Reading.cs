using EventTimeline.Dates.Expressions;

namespace EventTimeline.Dates.Grammar;

/// <summary>What a rule read: the tokens [<paramref name="First"/>, <paramref name="End"/>) and their meaning.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
/// <param name="Meaning">The meaning; null for no reading.</param>
/// <param name="Mod">How the words narrow or blur it.</param>
/// <param name="Type">TIMEX3 type, where the meaning does not decide it.</param>
internal readonly record struct Reading(
    string Rule, int First, int End, DateMeaning? Meaning, TimexMod Mod = TimexMod.None, TimexType? Type = null)
{
    /// <summary>Nothing was read.</summary>
    public static Reading None => default;

    /// <summary>Whether something was read.</summary>
    public bool Found => Meaning is not null;
}
