using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>10 p.m. Wednesday</c>, <c>noon</c>, <c>9:30 a.m. EST on May 3</c>, <c>midnight</c>.</summary>
internal sealed class ClockRule : IDateRule
{
    public string Name => "clock";

    public ulong Starts => Lexeme.Bit(WordClass.Part) | Lexeme.Bit(WordClass.Cardinal);

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var time = Noon(window, at, out var end) ?? Clock.Read(window, at, out end);
        if (time is null)
        {
            return Reading.None;
        }

        var holder = CalendarPhrases.Holder(window, end, TimeUnit.Minute, grammar, out var held);
        return holder is null or CalendarMeaning { Unit: > TimeUnit.Day } or ShiftMeaning { Unit: > TimeUnit.Day }
            ? new Reading(Name, at, end, time)
            : new Reading(Name, at, held, time with { Within = holder });
    }

    private static CalendarMeaning? Noon(TokenWindow window, int at, out int end)
    {
        end = at + 1;
        return window.IsWord(at, "noon") ? new CalendarMeaning { Hour = 12, Minute = 0 }
            : window.IsWord(at, "midnight") ? new CalendarMeaning { Hour = 24, Minute = 0 }
            : null;
    }
}
