namespace EventTimeline.Dates;

/// <summary>What is known from outside a document when its dates are resolved.</summary>
/// <param name="Published">The document's date where a person or another document fixed it; null leaves it to the document.</param>
/// <param name="Events">Dated events of the whole collection that expressions such as "a year after the elections" can stand on.</param>
public sealed record DatingContext(DocumentDate? Published, IReadOnlyList<KnownEvent> Events)
{
    /// <summary>Nothing is known from outside.</summary>
    public static DatingContext Empty { get; } = new(null, []);
}

/// <summary>A dated event of the collection that date expressions can be counted from.</summary>
/// <param name="Lemma">Lemma of the event noun, such as <c>election</c>.</param>
/// <param name="Modifiers">Lemmas that tell it from others of its kind, such as <c>legislative</c>, <c>hamas</c>.</param>
/// <param name="Edtf">Its date as EDTF.</param>
/// <param name="Bounds">Its earliest and latest day.</param>
/// <param name="Title">What to call it in a derivation.</param>
public sealed record KnownEvent(string Lemma, IReadOnlyList<string> Modifiers, string Edtf, DateBounds Bounds, string Title);
