using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Scanning;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Grammar;

/// <summary>Reads what the words around an expression say of it: the preposition before it, and the tense of the nearest verb form.</summary>
internal static class ContextReader
{
    private const int MostLeft = 14;
    private const int MostRight = 10;

    /// <summary>The cues of an expression.</summary>
    public static ContextCues Read(TokenWindow window, Reading reading)
    {
        var cues = Preposition(window, reading.First - 1) | Range(window, reading);
        if ((cues & ContextCues.Until) != 0 && window.Is(reading.End, Particle.To))
        {
            return cues | ContextCues.Future; // "has until Friday to sign"
        }

        var tense = Left(window, reading.First - 1);
        if (tense == 0)
        {
            tense = Right(window, reading.End);
        }

        return cues | (tense < 0 ? ContextCues.Past : tense > 0 ? ContextCues.Future : ContextCues.None);
    }

    private static ContextCues Preposition(TokenWindow window, int at)
    {
        at = window.Is(at, Particle.The) ? at - 1 : at;
        return !window.Has(at, WordClass.Particle, out var particle) ? ContextCues.None : (Particle)particle switch
        {
            Particle.Since => ContextCues.Since,
            Particle.Until => ContextCues.Until,
            Particle.Before => ContextCues.Before,
            Particle.After => ContextCues.After,
            Particle.By => ContextCues.By,
            _ => ContextCues.None,
        };
    }

    private static ContextCues Range(TokenWindow window, Reading reading)
    {
        var (before, behind) = (reading.First - 1, reading.End);
        var opens = window.IsDash(behind) || ((window.Is(before, Particle.From) || window.Is(before, Particle.Between)) && IsLink(window, behind));
        var closes = window.IsDash(before) || IsLink(window, before);
        return (opens ? ContextCues.RangeStart : ContextCues.None) | (closes ? ContextCues.RangeEnd : ContextCues.None);
    }

    private static bool IsLink(TokenWindow window, int at) => window.Is(at, Particle.To) || window.Is(at, Particle.Until) || window.Is(at, Particle.And);

    private static int Left(TokenWindow window, int at)
    {
        for (var i = at; i >= 0 && i > at - MostLeft && !EndsClause(window, i, at); i--)
        {
            if (Tense(window, i) is var tense and not 0)
            {
                return tense;
            }
        }

        return 0;
    }

    private static int Right(TokenWindow window, int at)
    {
        for (var i = at; i < window.Count && i < at + MostRight && !EndsSentence(window, i); i++)
        {
            if (Tense(window, i) is var tense and not 0)
            {
                return tense;
            }
        }

        return 0;
    }

    /// <summary>
    /// -1 for a past form, 1 for one that looks ahead; "had been due" looked ahead from a time that is over, and in "will be launched" it is "will" that tells.
    /// </summary>
    private static int Tense(TokenWindow window, int at)
    {
        if (window.IsWord(at - 1, "be"))
        {
            return 0;
        }

        if (window.Has(at, WordClass.Tense, out var tense) && !window.Capital(at))
        {
            return tense > 0 && window.IsWord(at - 1, "been") && window.IsWord(at - 2, "had") ? -1 : tense;
        }

        var token = window[at];
        return token is { Kind: TokenKind.Word, Lexeme: 0, Length: > 4 } && !window.Capital(at) && IsPast(window.Written(at)) ? -1
            : window.Is(at + 1, Particle.To) && (window.IsWord(at, "is") || window.IsWord(at, "are")) ? 1 : 0;
    }

    /// <summary>"planned", but not "succeed".</summary>
    private static bool IsPast(ReadOnlySpan<char> word) => word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal);

    private static bool EndsClause(TokenWindow window, int at, int from) => window.IsMark(at, ';') || (at < from && EndsSentence(window, at));

    private static bool EndsSentence(TokenWindow window, int at) =>
        window[at] is { Kind: TokenKind.Mark, Number: '.' or '!' or '?' } && window.Spaced(at + 1) && window.Capital(at + 1) && window[at - 1].Length > 3;
}
