using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>What a word is to an event, in terms of syntax with passives and gaps undone.</summary>
internal enum ArgumentKind
{
    /// <summary>Subject of the active form, also "by" and a doer's genitive.</summary>
    Subject,

    /// <summary>Object of the active form.</summary>
    Object,

    /// <summary>Indirect object: "gave <i>the fund</i> two million".</summary>
    Indirect,

    /// <summary>After a preposition.</summary>
    Oblique,

    /// <summary>A demonym or name that modifies an event noun: "the <i>Israeli</i> raid".</summary>
    Modifier,

    /// <summary>Subject of the clause that the event is about: "demanded that <i>the company</i> pay", "said that <i>the army</i> must leave".</summary>
    Complement,
}

/// <summary>A word that fills a place of an event.</summary>
/// <param name="Word">Head word of the phrase.</param>
/// <param name="Kind">What it is to the event.</param>
/// <param name="Preposition">The preposition before it in lower case, or empty.</param>
/// <param name="Inherited">Whether it belongs to another clause and is understood in this one.</param>
internal readonly record struct Argument(Word Word, ArgumentKind Kind, string Preposition = "", bool Inherited = false);
