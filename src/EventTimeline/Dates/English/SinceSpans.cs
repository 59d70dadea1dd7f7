using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary>
/// "In 15 years" is a span up to now where something is the first or the most in it, or has not happened in it: <c>the first vote in 15
/// years</c>, <c>the worst drought in a decade</c>, <c>not seen in 20 years</c>.
/// </summary>
internal static class SinceSpans
{
    private const int Reach = 8;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Superlatives =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "first", "only", "most", "least", "worst", "best", "not", "never", "nt", "no", "nobody", "unprecedented", "unseen" }
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>-1 where the amount that begins at a token is such a span, otherwise 0.</summary>
    public static int Direction(TokenWindow window, int at)
    {
        var before = at - 1;
        while (window.Is(before, WordClass.Bound) || window.Is(before, Particle.Than) || window.Is(before, Particle.More) || window.Is(before, Particle.Least) || window.Is(before, Particle.At))
        {
            before--;
        }

        if (!window.IsWord(before, "in"))
        {
            return 0;
        }

        for (var i = before - 1; i >= 0 && i > before - Reach && window[i].Kind != Scanning.TokenKind.None && !window.IsMark(i, '.') && !window.IsMark(i, ','); i--)
        {
            var word = window.Written(i);
            if (window[i].Kind == Scanning.TokenKind.Word && (Superlatives.Contains(word) || IsSuperlative(word)))
            {
                return -1;
            }
        }

        return 0;
    }

    /// <summary>"biggest", but not "protest" or "west": nouns and verbs that end alike are listed.</summary>
    private static bool IsSuperlative(ReadOnlySpan<char> word) =>
        word.Length > 5 && word.EndsWith("est", StringComparison.Ordinal) && !IsNoun(word);

    private static bool IsNoun(ReadOnlySpan<char> word) =>
        word is "interest" or "protest" or "request" or "arrest" or "invest" or "harvest" or "forest" or "contest" or "conquest" or "suggest" or "honest"
            or "modest" or "northwest" or "southwest" or "midwest" or "priest" or "attest" or "inquest" or "bequest" or "tempest" or "digest" or "manifest" or "divest" or "unrest";
}
