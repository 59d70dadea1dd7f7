using EventTimeline.Text;

namespace EventTimeline.Dates.Expressions;

/// <summary>A date expression found in a text, not yet anchored. Immutable.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Rule">Name of the rule that read it.</param>
/// <param name="Meaning">What the words mean.</param>
public sealed record DateExpression(TextSpan Span, string Rule, DateMeaning Meaning)
{
    /// <summary>TIMEX3 type where the words decide it; otherwise the meaning does.</summary>
    public TimexType? Type { get; init; }

    /// <summary>How the words narrow or blur the date.</summary>
    public TimexMod Mod { get; init; }

    /// <summary>What the words around the expression say of it.</summary>
    public ContextCues Cues { get; init; }
}

/// <summary>The TIMEX3 mod attribute.</summary>
public enum TimexMod : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>START: early, the beginning of.</summary>
    Start,

    /// <summary>MID: the middle of.</summary>
    Mid,

    /// <summary>END: late, the end of.</summary>
    End,

    /// <summary>APPROX: about, around.</summary>
    Approx,

    /// <summary>LESS_THAN: nearly, almost.</summary>
    LessThan,

    /// <summary>MORE_THAN: more than, over.</summary>
    MoreThan,

    /// <summary>EQUAL_OR_LESS: at most, up to.</summary>
    EqualOrLess,

    /// <summary>EQUAL_OR_MORE: at least.</summary>
    EqualOrMore,

    /// <summary>BEFORE.</summary>
    Before,

    /// <summary>AFTER.</summary>
    After,

    /// <summary>ON_OR_BEFORE.</summary>
    OnOrBefore,

    /// <summary>ON_OR_AFTER.</summary>
    OnOrAfter,
}

/// <summary>What the words around an expression say of it; the parts that anchoring reads.</summary>
[Flags]
#pragma warning disable CA1028 // a byte keeps the expression small
public enum ContextCues : ushort
#pragma warning restore CA1028
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A past verb governs it.</summary>
    Past = 1 << 0,

    /// <summary>A future verb governs it: will, is expected to, plans to.</summary>
    Future = 1 << 1,

    /// <summary>A word before it opens a span there: since, from.</summary>
    Since = 1 << 2,

    /// <summary>A word before it closes a span there: until, through.</summary>
    Until = 1 << 3,

    /// <summary>"before" stands before it.</summary>
    Before = 1 << 4,

    /// <summary>"after" stands before it.</summary>
    After = 1 << 5,

    /// <summary>"by" stands before it.</summary>
    By = 1 << 6,

    /// <summary>It opens a range whose end is the next expression.</summary>
    RangeStart = 1 << 7,

    /// <summary>It closes the range that the expression before it opens.</summary>
    RangeEnd = 1 << 8,

    /// <summary>It stands in a dateline, a header line or brackets, on its own.</summary>
    Standalone = 1 << 9,

    /// <summary>A paragraph begins between it and the expression before it.</summary>
    NewParagraph = 1 << 10,
}
