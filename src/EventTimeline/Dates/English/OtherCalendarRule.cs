using EventTimeline.Dates.Calendars;
using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>12 Ramadan 1435</c>, <c>the 15th of Sha'ban 1443 AH</c>, <c>Muharram 10, 1446</c>, <c>10 Tishri 5770</c>, <c>9 Dhu al-Hijja</c>.</summary>
internal sealed class OtherCalendarRule : IDateRule
{
    // Four digits behind a Muslim month are a Muslim year up to here, and a Gregorian one beyond; below, only with AH.
    private const int LeastPlainMuslimYear = 1300;
    private const int MostMuslimYear = 1500;
    private const int LeastJewishYear = 5000;
    private const int MostJewishYear = 6000;

    private static readonly HolidayNames Names = HolidayNames.OfParts(MonthNames.All.Keys);

    /// <summary>The first words of the months' names, for the vocabulary.</summary>
    public static IEnumerable<string> FirstWords => Names.FirstWords;

    public string Name => "other-calendar";

    public ulong Starts => Lexeme.Bit(WordClass.Holiday) | Lexeme.Bit(WordClass.Ordinal) | Lexeme.Bit(WordClass.Cardinal);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The];

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (window.Is(at, WordClass.Holiday))
        {
            return MonthFirst(window, at);
        }

        var start = window.Is(at, Particle.The) ? at + 1 : at;
        if (CalendarPhrases.Day(window, start, out var end) is not { } day || window.IsMark(start - 1, '$') || (window.Joined(start) && !window.IsMark(start - 1, '(')))
        {
            return Reading.None;
        }

        var monthAt = window.Is(end, Particle.Of) ? end + 1 : end;
        if (Month(window, monthAt, out end) is not { } month)
        {
            return Reading.None;
        }

        var year = Year(window, end, month, out var yearEnd);
        return year is not null || !window.IsNoun(end) || window.Capital(end) ? Date(at, yearEnd, month, day, year) : Reading.None;
    }

    /// <summary>"Ramadan 1435", "Ramadan 12, 1435": only with a year.</summary>
    private Reading MonthFirst(TokenWindow window, int at)
    {
        if (Month(window, at, out var end) is not { } month)
        {
            return Reading.None;
        }

        if (Year(window, end, month, out var yearEnd) is { } year)
        {
            return Date(at, yearEnd, month, null, year);
        }

        return CalendarPhrases.Day(window, end, out var dayEnd) is { } day && Year(window, dayEnd, month, out yearEnd) is { } later
            ? Date(at, yearEnd, month, day, later)
            : Reading.None;
    }

    private Reading Date(int at, int end, OtherMonth month, int? day, int? year) =>
        new(Name, at, end, new CalendarMeaning { Other = new OtherDate(month.Calendar, month.Month, day, year) });

    private static OtherMonth? Month(TokenWindow window, int at, out int end)
    {
        end = at;
        return window.Is(at, WordClass.Holiday) && Names.Find(window, at, out end) is { } name ? MonthNames.All[name] : null;
    }

    private static int? Year(TokenWindow window, int at, OtherMonth month, out int end)
    {
        end = at;
        var number = window.IsMark(at, ',') ? at + 1 : at;
        var era = Era(window, number + 1, month.Calendar == OtherCalendar.Islamic ? 'H' : 'M', out var eraEnd);
        var fits = month.Calendar == OtherCalendar.Islamic
            ? window.IsNumber(number, 1, 4, era ? 1 : LeastPlainMuslimYear, MostMuslimYear)
            : window.IsNumber(number, 4, 4, LeastJewishYear, MostJewishYear);
        if (!fits)
        {
            return null;
        }

        end = eraEnd;
        return window[number].Number;
    }

    /// <summary>"AH" or "A.H.".</summary>
    private static bool Era(TokenWindow window, int at, char second, out int end)
    {
        end = at;
        if (window[at].Length == 2 && window.Capital(at) && window.Written(at)[0] == 'A' && window.Written(at)[1] == second)
        {
            end = at + 1;
            return true;
        }

        if (!window.IsWord(at, "A") || !window.IsMark(at + 1, '.') || !window.IsWord(at + 2, second.ToString()))
        {
            return false;
        }

        end = window.IsMark(at + 3, '.') && window.Joined(at + 3) ? at + 4 : at + 3;
        return true;
    }
}
