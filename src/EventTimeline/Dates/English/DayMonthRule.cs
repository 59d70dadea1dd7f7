using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>3 March 2006</c>, <c>Friday 13 October</c>, <c>the 5th of November</c>, <c>26 January</c>.</summary>
internal sealed class DayMonthRule : IDateRule
{
    public string Name => "day-month";

    public ulong Starts => Lexeme.Bit(WordClass.Weekday) | Lexeme.Bit(WordClass.Ordinal) | Lexeme.Bit(WordClass.Cardinal);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The];

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var start = at;
        int? weekday = null;
        if (window.Has(at, WordClass.Weekday, out var named) && window.Capital(at))
        {
            weekday = named;
            start = MonthDateRule.AfterWeekday(window, at);
        }
        else if (window.Is(at, Particle.The))
        {
            start = at + 1;
        }

        if (CalendarPhrases.Day(window, start, out var end) is not { } day || (start > at && weekday is null && !IsOrdinal(window, start, end)))
        {
            return Reading.None;
        }

        if (weekday is null && Opens(window, at, end) && CalendarPhrases.Month(window, end, out _) is null && grammar.Longest(window, end + 1) is { Meaning: CalendarMeaning { Day: not null, Month: not null } last, Rule: "day-month" }
            && last.Day > day)
        {
            return new Reading(Name, at, end, last with { Day = day, Weekday = null });
        }

        var monthAt = window.Is(end, Particle.Of) ? end + 1 : window.IsHyphen(end) ? end + 1 : end;
        if (CalendarPhrases.Month(window, monthAt, out end) is not { } month || IsPartOfNumber(window, start))
        {
            return Reading.None;
        }

        return Complete(window, at, end, new CalendarMeaning { Weekday = weekday, Day = day, Month = month }, grammar);
    }

    private Reading Complete(TokenWindow window, int at, int end, CalendarMeaning date, DateGrammar grammar)
    {
        var yearAt = window.IsHyphen(end) ? end + 1 : end;
        if (CalendarPhrases.YearBehind(window, yearAt, out var yearEnd, out var shortYear) is { } year)
        {
            return new Reading(Name, at, yearEnd, EraYears.WithEra(window, date with { Year = year, ShortYear = shortYear }, ref yearEnd)) with { End = yearEnd };
        }

        return CalendarPhrases.Holder(window, end, TimeUnit.Day, grammar, out var held) is { } holder
            ? new Reading(Name, at, held, date with { Within = holder })
            : new Reading(Name, at, end, date);
    }

    /// <summary>"9" in "9-12 May", "from 9 to 12 May": the month stands with the second day.</summary>
    private static bool Opens(TokenWindow window, int at, int end) =>
        window[at].Kind == Scanning.TokenKind.Number && window.IsNumber(end + 1, 1, 2, 1, 31) && !IsPartOfNumber(window, at)
        && ((window.IsDash(end) && !window.Joined(at)) || (window.Is(at - 1, Particle.From) && window.Is(end, Particle.To)) || (window.Is(at - 1, Particle.Between) && window.Is(end, Particle.And)));

    private static bool IsOrdinal(TokenWindow window, int start, int end) => end > start + 1 || window.Is(start, WordClass.Ordinal);

    /// <summary>"5,000 May" or "$3 May" or "3.5 May": digits that belong to something else.</summary>
    private static bool IsPartOfNumber(TokenWindow window, int at) =>
        window.IsMark(at - 1, '$') || (window.Joined(at) && (window.IsMark(at - 1, ',') || window.IsMark(at - 1, '.')));
}
