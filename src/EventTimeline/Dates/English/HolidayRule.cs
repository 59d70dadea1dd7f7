using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>Christmas 1963</c>, <c>Good Friday</c>, <c>New Year's Eve</c>, <c>the Muslim holy month of Ramadan</c>.</summary>
internal sealed class HolidayRule : IDateRule
{
    public string Name => "holiday";

    public ulong Starts => Lexeme.Bit(WordClass.Holiday);

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (grammar.Holidays.Find(window, at, out var end) is not { } key)
        {
            return Reading.None;
        }

        if (window.Capital(end) && window.Spaced(end) && window.Classes(end) == 0)
        {
            return Reading.None;
        }

        var date = new CalendarMeaning { Holiday = key };
        if (CalendarPhrases.YearBehind(window, end, out var yearEnd, out var shortYear) is { } year)
        {
            return new Reading(Name, at, yearEnd, date with { Year = year, ShortYear = shortYear });
        }

        return CalendarPhrases.Holder(window, end, TimeUnit.Day, grammar, out var held) is { } holder
            ? new Reading(Name, at, held, date with { Within = holder })
            : new Reading(Name, at, end, date);
    }
}
