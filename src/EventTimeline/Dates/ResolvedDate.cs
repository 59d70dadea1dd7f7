using EventTimeline.Text;

namespace EventTimeline.Dates;

/// <summary>The TIMEX3 types (TimeML 1.2.1).</summary>
public enum TimexType
{
    /// <summary>A calendar date or a vague reference to one.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Recurring times.</summary>
    Set,
}

/// <summary>How finely a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Not known at all, or not a calendar date.</summary>
    None,

    /// <summary>To a century.</summary>
    Century,

    /// <summary>To a decade.</summary>
    Decade,

    /// <summary>To a year.</summary>
    Year,

    /// <summary>To a half-year, season or quarter.</summary>
    Season,

    /// <summary>To a month.</summary>
    Month,

    /// <summary>To a week or a few days.</summary>
    Week,

    /// <summary>To a day.</summary>
    Day,

    /// <summary>Finer than a day.</summary>
    Time,
}

/// <summary>What a date rests on.</summary>
public enum DateBasis
{
    /// <summary>Nothing decides it.</summary>
    None,

    /// <summary>A person said so: the user, or an edit of the timeline.</summary>
    Given,

    /// <summary>The words say it in full.</summary>
    Stated,

    /// <summary>Worked out from the document's date.</summary>
    DocumentDate,

    /// <summary>Worked out from another date of the passage.</summary>
    Narrative,

    /// <summary>Worked out from a dated event.</summary>
    Event,

    /// <summary>Inferred from constraints that other statements set.</summary>
    Inferred,
}

/// <summary>How a date was worked out, for a person to follow.</summary>
/// <param name="Rule">Name of the rule that read the expression.</param>
/// <param name="Because">One sentence: what it was counted from and why.</param>
/// <param name="Anchor">Where the anchoring words stand in the same document, or null where the anchor is not in the text.</param>
/// <param name="Rejected">Readings that were possible and not taken, as EDTF.</param>
public sealed record DateDerivation(string Rule, string Because, TextSpan? Anchor, IReadOnlyList<string> Rejected);

/// <summary>Two dates of the text that make one interval.</summary>
/// <param name="Span">From the first date to the end of the second.</param>
/// <param name="Text">The words of it.</param>
/// <param name="Edtf">The interval as EDTF.</param>
/// <param name="Bounds">From the first day of the first date to the last day of the second.</param>
public sealed record DateRange(TextSpan Span, string Text, string Edtf, DateBounds Bounds);

/// <summary>A date expression of the text with its value.</summary>
public sealed record ResolvedDate
{
    /// <summary>Where the expression stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The expression as written.</summary>
    public required string Text { get; init; }

    /// <summary>TIMEX3 type.</summary>
    public required TimexType Type { get; init; }

    /// <summary>TIMEX3 value, such as <c>2006-01</c>, <c>P2W</c>, <c>PAST_REF</c>.</summary>
    public required string Value { get; init; }

    /// <summary>TIMEX3 mod, such as <c>MID</c>, or null.</summary>
    public string? Mod { get; init; }

    /// <summary>EDTF text (ISO 8601-2:2019), or null where the expression is no calendar date.</summary>
    public string? Edtf { get; init; }

    /// <summary>Earliest and latest day.</summary>
    public DateBounds Bounds { get; init; }

    /// <summary>How finely it is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>What it rests on.</summary>
    public DateBasis Basis { get; init; }

    /// <summary>The words that name the event it is counted from, as in "a week after <i>the vote</i>", or null where it counts from none.</summary>
    public string? Landmark { get; init; }

    /// <summary>The interval that it opens or closes together with the date beside it, as in "from <i>May 3</i> to <i>June 7</i>", or null.</summary>
    public DateRange? Range { get; init; }

    /// <summary>How it was worked out.</summary>
    public required DateDerivation Derivation { get; init; }
}

/// <summary>When a document was written.</summary>
/// <param name="Edtf">EDTF text, or null where nothing tells.</param>
/// <param name="Bounds">Earliest and latest day.</param>
/// <param name="Basis"><see cref="DateBasis.Given"/>, <see cref="DateBasis.Stated"/>, <see cref="DateBasis.Inferred"/> or <see cref="DateBasis.None"/>.</param>
/// <param name="Because">One sentence for a person: where it is stated, or what it was inferred from.</param>
public sealed record DocumentDate(string? Edtf, DateBounds Bounds, DateBasis Basis, string Because)
{
    /// <summary>Nothing tells when the document was written.</summary>
    public static DocumentDate Unknown { get; } = new(null, DateBounds.Open, DateBasis.None, "nothing in the document tells");
}

/// <summary>The dates of a document.</summary>
/// <param name="Published">When the document was written.</param>
/// <param name="Dates">Expressions in order of the text, not overlapping.</param>
/// <param name="Diagnostics">Impossible dates, contradicting evidence.</param>
public sealed record DocumentDates(DocumentDate Published, IReadOnlyList<ResolvedDate> Dates, IReadOnlyList<Diagnostic> Diagnostics);
