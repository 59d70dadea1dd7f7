using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>year-end</c>, <c>year end</c>, <c>year-end 1990</c>.</summary>
internal sealed class YearEndRule : IDateRule
{
    public string Name => "year-end";

    public ulong Starts => Lexeme.Bit(WordClass.Unit);

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var endAt = window.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (window.Value(at, WordClass.Unit) != (int)TimeUnit.Year || !window.IsWord(endAt, "end"))
        {
            return Reading.None;
        }

        var date = new CalendarMeaning { Month = 12, Day = 31 };
        return CalendarPhrases.YearBehind(window, endAt + 1, out var end, out _) is { } year
            ? new Reading(Name, at, end, date with { Year = year })
            : new Reading(Name, at, endAt + 1, date);
    }
}
