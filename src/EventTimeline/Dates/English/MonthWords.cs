using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary>Tells the months May and March, and abbreviations, from the words that are written like them, where no day stands with them.</summary>
internal static class MonthWords
{
    private static readonly ulong Openers = Lexeme.Bit(WordClass.Picker) | Lexeme.Bit(WordClass.Stage) | Lexeme.Bit(WordClass.Month);

    /// <summary>Whether the month name in the tokens [<paramref name="at"/>, <paramref name="end"/>) is one.</summary>
    public static bool IsMonth(TokenWindow window, int at, int end, DateGrammar grammar)
    {
        var month = window.Value(at, WordClass.Month);
        if (window.Is(at - 1, WordClass.Blocker) || (window.IsMark(at - 1, '.') && window.Is(at - 2, WordClass.Blocker)))
        {
            return false;
        }

        if (HasYear(window, end))
        {
            return true;
        }

        return month switch
        {
            5 => IsIntroduced(window, at),
            3 => IsIntroduced(window, at) || (window[at].Length == 5 && !window.OpensSentence(at) && !IsName(window, at, end) && !window.Capital(at - 1) && !window.Is(end, Particle.For)),
            _ => !IsAbbreviation(window, at, end) && !IsName(window, at, end),
        };
    }

    private static bool HasYear(TokenWindow window, int end) =>
        CalendarPhrases.YearBehind(window, end, out _, out _) is not null || (window.Is(end, Particle.Of) && window.IsAny(end + 1, Openers));

    /// <summary>Behind a preposition, "last", "early", or another month.</summary>
    private static bool IsIntroduced(TokenWindow window, int at)
    {
        var before = window.IsHyphen(at - 1) ? at - 2 : at - 1;
        if (window.IsAny(before, Openers))
        {
            return true;
        }

        if (window.Is(before, Particle.And) || window.Is(before, Particle.Or) || window.IsMark(before, ','))
        {
            return window.Is(before - 1, WordClass.Month);
        }

        return window.Has(before, WordClass.Particle, out var particle)
            && (Particle)particle is Particle.In or Particle.Since or Particle.Until or Particle.By or Particle.From or Particle.To or Particle.Of
                or Particle.For or Particle.Between or Particle.Before or Particle.After or Particle.Every or Particle.Each;
    }

    private static bool IsAbbreviation(TokenWindow window, int at, int end) => window[at].Length <= 3 && end == at + 1;

    /// <summary>Between capitalised words, as in "April Jones" or "Judge August Smith".</summary>
    private static bool IsName(TokenWindow window, int at, int end) =>
        window.Value(at, WordClass.Month) is 3 or 4 or 6 or 8 && window.Capital(end) && window.Spaced(end) && window.Classes(end) == 0 && !IsIntroduced(window, at)
        && !window.OpensSentence(at);
}
