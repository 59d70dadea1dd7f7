namespace EventTimeline.Actors.Names;

/// <summary>The name of anything but a person: its words, what can be left out of them, and its short forms.</summary>
/// <param name="Words">Folded words without articles, link words, legal forms and asides; spellings of one word brought to one.</param>
/// <param name="Initials">The initials of all words, link words included, in order; small ones (<c>of</c>) as lower case.</param>
/// <param name="Acronym">The name itself where it is an acronym, in lower case letters; else empty.</param>
/// <param name="Aside">What stood in brackets, or null: <c>COGAT</c>.</param>
/// <param name="Country">Number of the table line of other names of one country or place that holds it, or -1.</param>
internal sealed record OrganisationName(IReadOnlyList<string> Words, string Initials, string Acronym, string? Aside, int Country)
{
    /// <summary>The words as a set in one string, whatever their order.</summary>
    public string Key { get; } = string.Join(' ', Words.Order(StringComparer.Ordinal));

    /// <summary>All letters in order.</summary>
    public string Joined { get; } = string.Concat(Words);
}
