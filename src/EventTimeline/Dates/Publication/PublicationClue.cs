using EventTimeline.Text;

namespace EventTimeline.Dates.Publication;

/// <summary>How much a clue to the day of writing is worth.</summary>
internal enum ClueStrength
{
    /// <summary>It follows from the tense of a statement.</summary>
    Tense,

    /// <summary>It follows from two mentions of what seems to be one occasion.</summary>
    Occasion,

    /// <summary>The text says it.</summary>
    Said,
}

/// <summary>What a passage implies about the day of writing.</summary>
/// <param name="Span">The words that imply it.</param>
/// <param name="Days">The days that it leaves possible.</param>
/// <param name="Strength">How much it is worth against other clues.</param>
/// <param name="Reason">Part of a sentence: "'next month' is May".</param>
internal sealed record PublicationClue(TextSpan Span, DayRanges Days, ClueStrength Strength, string Reason);
