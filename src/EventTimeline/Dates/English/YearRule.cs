using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Scanning;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>2006</c>, <c>480 BC</c>, <c>'98</c>, <c>nineteen ninety-seven</c>; and numbers that are no years.</summary>
internal sealed class YearRule : IDateRule
{
    private static readonly ulong Introducers = Lexeme.Bit(WordClass.Stage) | Lexeme.Bit(WordClass.Month) | Lexeme.Bit(WordClass.Season) | Lexeme.Bit(WordClass.Picker);

    public string Name => "year";

    public ulong Starts => Lexeme.Bit(WordClass.YearHead) | Lexeme.Bit(WordClass.Cardinal);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.Dated];

    public bool StartsWithNumber => true;

    public bool StartsWithMark => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (window[at].Kind == TokenKind.Mark)
        {
            return Short(window, at);
        }

        if (window[at].Kind == TokenKind.Word)
        {
            return window.Is(at, WordClass.Particle) ? Prefixed(window, at) : Spelled(window, at);
        }

        if (EraYears.Read(window, at, out var eraEnd) is { } era)
        {
            return new Reading(Name, at, eraEnd, new CalendarMeaning { Year = era.Year, BeforeCommonEra = era.BeforeCommonEra });
        }

        if (BeforeEra(window, at) is { } linked)
        {
            return new Reading(Name, at, at + 1, linked);
        }

        return CalendarPhrases.Year(window, at, out var end) is { } year && IsYear(window, at, year)
            ? new Reading(Name, at, end, new CalendarMeaning { Year = year })
            : Reading.None;
    }

    /// <summary>"499" in "499–493 BC", "from 499 to 493 BC", "496 and 495 BC".</summary>
    private static CalendarMeaning? BeforeEra(TokenWindow window, int at)
    {
        var link = window.IsDash(at + 1) || window.Is(at + 1, Particle.To) || window.Is(at + 1, Particle.And) || window.Is(at + 1, Particle.Or);
        return link && window.IsNumber(at, 1, 4) && (!window.Joined(at) || window.IsMark(at - 1, '(')) && EraYears.Read(window, at + 2, out _) is { BeforeCommonEra: true } era && window[at].Number >= era.Year
            ? new CalendarMeaning { Year = window[at].Number, BeforeCommonEra = true }
            : null;
    }

    private Reading Spelled(TokenWindow window, int at) =>
        CalendarPhrases.SpelledYear(window, at, out var end) is { } year && !window.Is(end, WordClass.Counted)
            ? new Reading(Name, at, end, new CalendarMeaning { Year = year })
            : Reading.None;

    /// <summary>The apostrophe year; a closing quotation mark before digits is none.</summary>
    private Reading Short(TokenWindow window, int at) =>
        window.IsApostrophe(at) && window.Spaced(at) && window.Joined(at + 1) && window.IsNumber(at + 1, 2, 2) && !window.Is(at + 2, Particle.S) && !window.IsApostrophe(at + 2)
            ? new Reading(Name, at, at + 2, new CalendarMeaning { Year = window[at + 1].Number, ShortYear = true })
            : Reading.None;

    /// <summary>"AD 70".</summary>
    private Reading Prefixed(TokenWindow window, int at) =>
        EraYears.Read(window, at, out var end) is { } era ? new Reading(Name, at, end, new CalendarMeaning { Year = era.Year }) : Reading.None;

    private static bool IsYear(TokenWindow window, int at, int year)
    {
        if (window.Is(at + 1, WordClass.Counted) || IsPartOfNumber(window, at) || window.Is(at - 1, WordClass.Blocker) || IsUnitBehind(window, at))
        {
            return false;
        }

        return year is >= 1700 and <= 2050
            ? !IsBareCount(window, at)
            : IsIntroduced(window, at) || EndsRange(window, at, year);
    }

    /// <summary>Digits joined to others: telephone numbers, prices, codes, decimals.</summary>
    private static bool IsPartOfNumber(TokenWindow window, int at)
    {
        var behind = window[at + 1];
        if (window.Joined(at + 1) && (window.IsMark(at + 1, '%') || (window.IsMark(at + 1, ':') && window.Joined(at + 2)) || (behind.Kind == TokenKind.Word && !window.Is(at + 1, Particle.S))))
        {
            return true;
        }

        if (window.Joined(at + 1) && window.IsHyphen(at + 1) && window[at + 2] is { Kind: TokenKind.Number, Length: not (4 or 2) })
        {
            return true;
        }

        return window.Joined(at) && !MayTouch(window, at);
    }

    private static bool MayTouch(TokenWindow window, int at) =>
        window.IsMark(at - 1, '(') || window.IsMark(at - 1, '[') || window.IsMark(at - 1, '"') || window.IsMark(at - 1, '`') || window.IsMark(at - 1, '\u201C')
        || window.IsMark(at - 1, '\u2014') || (window.IsMark(at - 1, '/') && window.IsNumber(at - 2, 4, 4, 1000, 2199)) || (window.IsMark(at - 1, '\''))
        || (window.IsDash(at - 1) && window[at - 2].Kind != TokenKind.Number) || (window.IsDash(at - 1) && window.IsNumber(at - 2, 1, 4) && window[at - 2].Length != 3 && !(window.IsDash(at - 3) && window.Joined(at - 2)))
        || (window.IsMark(at - 1, '-') && window.IsMark(at - 2, '-'));

    private static bool IsUnitBehind(TokenWindow window, int at)
    {
        var next = window.IsHyphen(at + 1) ? at + 2 : at + 1;
        return window.Is(next, WordClass.Units) || (next > at + 1 && window.Is(next, WordClass.Unit)) || window.Is(at + 1, WordClass.Magnitude);
    }

    /// <summary>"about 2000 soldiers": a plural behind it and no word before it that goes with a year.</summary>
    private static bool IsBareCount(TokenWindow window, int at) =>
        window[at].Number % 100 == 0 && !IsIntroduced(window, at) && window[at + 1].Kind == TokenKind.Word && !window.Capital(at + 1) && window.Written(at + 1).EndsWith("s");

    private static bool IsIntroduced(TokenWindow window, int at)
    {
        if (window.IsMark(at - 1, '(') || window.IsAny(at - 1, Introducers) || window.OpensSentence(at))
        {
            return true;
        }

        return window.Has(at - 1, WordClass.Particle, out var particle)
            && (Particle)particle is Particle.In or Particle.Since or Particle.Until or Particle.By or Particle.From or Particle.Between or Particle.Before
                or Particle.After or Particle.Of or Particle.To or Particle.And or Particle.The or Particle.Or
            && !IsCounting(window, at, (Particle)particle);
    }

    /// <summary>"from 1200 to 1500 troops", "of 1200 men": the number behind "of", "to", "and" may count.</summary>
    private static bool IsCounting(TokenWindow window, int at, Particle before) =>
        before is Particle.Of or Particle.To or Particle.And or Particle.Or or Particle.From && window[at + 1].Kind == TokenKind.Word
        && !window.Capital(at + 1) && window.Written(at + 1).EndsWith("s") && !window.Is(at + 1, WordClass.Tense) && window[at + 1].Length > 3;

    private static bool EndsRange(TokenWindow window, int at, int year) =>
        (window.IsDash(at - 1) && window.IsNumber(at - 2, 4, 4, 1000, year)) || (window.IsDash(at + 1) && window.IsNumber(at + 2, 4, 4, year, 2199));
}
