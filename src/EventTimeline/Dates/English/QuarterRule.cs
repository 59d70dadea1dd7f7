using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Scanning;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>the third quarter</c>, <c>first-half</c>, <c>the 1988 third quarter</c>, <c>this year's third quarter</c>, <c>Q3 2004</c>.</summary>
internal sealed class QuarterRule : IDateRule
{
    public string Name => "quarter";

    public ulong Starts => Lexeme.Bit(WordClass.Ordinal) | Lexeme.Bit(WordClass.Picker) | Lexeme.Bit(WordClass.Deictic);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The, Particle.Fiscal];

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var start = window.Is(at, Particle.The) ? at + 1 : at;
        var holder = Year(window, start, grammar, out var next);
        var fiscal = window.Is(next, Particle.Fiscal);
        next = fiscal ? next + 1 : next;
        if (Part(window, next, out var end) is not { } part)
        {
            return Reading.None;
        }

        var adjective = window.IsHyphen(end - 2);
        var first = adjective && start > at && holder is null ? start : at;
        var date = part with { Fiscal = fiscal, Within = holder };
        if (holder is null && CalendarPhrases.YearBehind(window, end, out var yearEnd, out _) is { } year)
        {
            return new Reading(Name, first, yearEnd, date with { Year = year });
        }

        return holder is null && CalendarPhrases.Holder(window, end, part.Unit, grammar, out var held) is { } behind
            ? new Reading(Name, first, held, date with { Within = behind })
            : new Reading(Name, first, end, date);
    }

    /// <summary>"1988", "this year's" before the quarter.</summary>
    private static DateMeaning? Year(TokenWindow window, int at, DateGrammar grammar, out int end)
    {
        end = at;
        if (CalendarPhrases.Year(window, at, out var yearEnd) is { } year)
        {
            end = yearEnd;
            return new CalendarMeaning { Year = year };
        }

        if (!window.Is(at, WordClass.Picker) || !window.Is(at + 1, WordClass.Unit) || !window.IsApostrophe(at + 2) || !window.Is(at + 3, Particle.S))
        {
            return null;
        }

        end = at + 4;
        return grammar.Longest(window, at).Meaning;
    }

    private static CalendarMeaning? Part(TokenWindow window, int at, out int end)
    {
        var noun = window.IsHyphen(at + 1) ? at + 2 : at + 1;
        end = noun + 1;
        var ordinal = window.Has(at, WordClass.Ordinal, out var value) ? value
            : window.IsNumber(at, 1, 1, 1, 4) && window.Is(at + 1, WordClass.OrdinalEnding) ? window[at].Number
            : window.Is(at, Picker.Last) || window.IsWord(at, "latter") ? -1 : 0;
        if (window.IsNumber(at, 1, 1, 1, 4) && window.Is(at + 1, WordClass.OrdinalEnding))
        {
            noun = window.IsHyphen(at + 2) ? at + 3 : at + 2;
            end = noun + 1;
        }

        if (ordinal is > 0 and <= 4 && window.Has(noun, WordClass.Unit, out var unit) && unit == (int)TimeUnit.Quarter)
        {
            return new CalendarMeaning { Quarter = ordinal };
        }

        return ordinal is -1 or 1 or 2 && window.Is(noun, Particle.Half) && IsHalf(window, noun + 1, ordinal)
            ? new CalendarMeaning { Half = ordinal == -1 ? 2 : ordinal }
            : null;
    }

    /// <summary>A half of a year, not of a match: "of 2008", "of the year", or "first-half" before a noun.</summary>
    private static bool IsHalf(TokenWindow window, int at, int ordinal) =>
        (window.IsHyphen(at - 2) && ordinal > 0) || (window.Is(at, Particle.Of) && IsYear(window, at + 1)) || IsYear(window, at);

    private static bool IsYear(TokenWindow window, int at) =>
        window.IsNumber(at, 4, 4, 1000, 2199)
        || (window[at].Kind == TokenKind.Word && window.Is(at + 1, WordClass.Unit) && window.Value(at + 1, WordClass.Unit) == (int)TimeUnit.Year);
}
