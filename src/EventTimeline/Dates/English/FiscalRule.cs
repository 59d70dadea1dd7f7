using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>fiscal 1988</c>, <c>FY2009</c>, <c>fiscal year 2009-10</c>, <c>the 2008 fiscal year</c>, <c>fiscal 2011's second quarter</c>, <c>Q3 2004</c>, <c>H1 2010</c>.</summary>
internal sealed class FiscalRule : IDateRule
{
    public string Name => "fiscal";

    public ulong Starts => 0;

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The, Particle.Fiscal, Particle.QuarterLetter, Particle.HalfLetter];

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (window.Is(at, Particle.QuarterLetter) || window.Is(at, Particle.HalfLetter))
        {
            return Lettered(window, at);
        }

        var start = window.Is(at, Particle.The) ? at + 1 : at;
        return (YearBehind(window, start, out var end) ?? YearBefore(window, start, out end)) is { } year
            ? Part(window, at, end, year, grammar)
            : Reading.None;
    }

    /// <summary>"fiscal 2009", "the fiscal year 2009-10", "FY09".</summary>
    private static CalendarMeaning? YearBehind(TokenWindow window, int at, out int end)
    {
        end = at;
        if (!window.Is(at, Particle.Fiscal))
        {
            return null;
        }

        var number = IsYearWord(window, at + 1) ? at + 2 : at + 1;
        if (CalendarPhrases.Year(window, number, out end) is { } year)
        {
            var pair = EndOfPair(window, end, year);
            var last = pair > end ? year + 1 : year;
            end = pair;
            return new CalendarMeaning { Year = last, Fiscal = true };
        }

        end = number + 1;
        return window.IsWord(at, "FY") && window.Joined(number) && window.IsNumber(number, 2, 2)
            ? new CalendarMeaning { Year = window[number].Number, ShortYear = true, Fiscal = true }
            : null;
    }

    /// <summary>"2009-10" and "2009/10" name the fiscal year that ends in 2010.</summary>
    private static int EndOfPair(TokenWindow window, int end, int year)
    {
        var linked = (window.IsHyphen(end) || window.IsMark(end, '/')) && window.Joined(end) && window.Joined(end + 1);
        return linked && window.IsNumber(end + 1, 2, 2) && window[end + 1].Number == (year + 1) % 100 ? end + 2 : end;
    }

    /// <summary>"the 2008 fiscal year".</summary>
    private static CalendarMeaning? YearBefore(TokenWindow window, int at, out int end)
    {
        if (CalendarPhrases.Year(window, at, out end) is not { } year || !window.Is(end, Particle.Fiscal) || !IsYearWord(window, end + 1))
        {
            return null;
        }

        end += 2;
        return new CalendarMeaning { Year = year, Fiscal = true };
    }

    private static bool IsYearWord(TokenWindow window, int at) => window.Has(at, WordClass.Unit, out var unit) && unit == (int)TimeUnit.Year;

    /// <summary>"fiscal 2011's second quarter".</summary>
    private Reading Part(TokenWindow window, int at, int end, CalendarMeaning year, DateGrammar grammar)
    {
        if (window.IsApostrophe(end) && window.Is(end + 1, Particle.S) && window.Is(end + 2, WordClass.Ordinal)
            && grammar.Longest(window, end + 2) is { Meaning: CalendarMeaning { Quarter: not null, Within: null } quarter } part)
        {
            return new Reading(Name, at, part.End, quarter with { Year = year.Year, ShortYear = year.ShortYear, Fiscal = true });
        }

        return new Reading(Name, at, end, year);
    }

    /// <summary>"Q3 2004", "H1 of 2010": with a year; without one it may be the name of anything.</summary>
    private Reading Lettered(TokenWindow window, int at)
    {
        var most = window.Is(at, Particle.QuarterLetter) ? 4 : 2;
        if (!window.Capital(at) || !window.Joined(at + 1) || !window.IsNumber(at + 1, 1, 1, 1, most)
            || CalendarPhrases.YearBehind(window, at + 2, out var end, out var isShort) is not { } year)
        {
            return Reading.None;
        }

        var number = window[at + 1].Number;
        var date = new CalendarMeaning { Year = year, ShortYear = isShort };
        return new Reading(Name, at, end, most == 4 ? date with { Quarter = number } : date with { Half = number });
    }
}
