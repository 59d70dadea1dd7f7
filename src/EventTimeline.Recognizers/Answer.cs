using EventTimeline.Dates.Expressions;
using EventTimeline.Text;
using Microsoft.Recognizers.Text;

namespace EventTimeline.Recognizers;

/// <summary>What Microsoft's recogniser answers for one stretch of text, the parts that we read.</summary>
/// <param name="Span">Where it stands in the text that was read.</param>
/// <param name="Timex">Its TIMEX string.</param>
/// <param name="IsSet">Whether it recurs.</param>
/// <param name="Mod">How the words narrow it.</param>
/// <param name="Cues">What the words before it say of it.</param>
internal sealed record Answer(TextSpan Span, string Timex, bool IsSet, TimexMod Mod, ContextCues Cues)
{
    /// <summary>Reads an answer; null where it resolves to nothing.</summary>
    public static Answer? From(ModelResult result)
    {
        if (result.Resolution?["values"] is not IList<Dictionary<string, string>> { Count: > 0 } values || !values[0].TryGetValue("timex", out var timex))
        {
            return null;
        }

        var mod = values[0].GetValueOrDefault("Mod");
        return new Answer(
            new TextSpan(result.Start, result.End + 1), timex, result.TypeName.EndsWith(".set", StringComparison.Ordinal), ModOf(mod), CuesOf(mod));
    }

    private static TimexMod ModOf(string? mod) => mod switch
    {
        "start" => TimexMod.Start,
        "mid" => TimexMod.Mid,
        "end" => TimexMod.End,
        "approx" => TimexMod.Approx,
        "less" => TimexMod.LessThan,
        "more" => TimexMod.MoreThan,
        _ => TimexMod.None,
    };

    private static ContextCues CuesOf(string? mod) => mod switch
    {
        "since" => ContextCues.Since,
        "until" => ContextCues.Until,
        "before" => ContextCues.Before,
        "after" => ContextCues.After,
        _ => ContextCues.None,
    };
}
