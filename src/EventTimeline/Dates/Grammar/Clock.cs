using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Grammar;

/// <summary>Reads clock times: <c>10 p.m.</c>, <c>9:30 a.m. EST</c>, <c>16:05</c>, <c>1430 GMT</c>.</summary>
internal static class Clock
{
    /// <summary>The time that begins at a token, or null; <paramref name="end"/> is left behind it.</summary>
    public static CalendarMeaning? Read(TokenWindow window, int at, out int end)
    {
        end = at;
        if (!window.IsNumber(at, 1, 4) || (window.Joined(at) && window[at - 1].Kind != Scanning.TokenKind.None && !window.IsMark(at - 1, '(')))
        {
            return null;
        }

        var hour = window[at].Number;
        int? minute = null;
        int? second = null;
        end = at + 1;
        if (Part(window, ref end, ':') is { } colon)
        {
            (minute, second) = (colon, Part(window, ref end, ':'));
        }
        else if (window.IsNumber(at, 4, 4) && window.Is(end, WordClass.Zone))
        {
            (hour, minute) = (hour / 100, hour % 100);
        }

        var meridiem = Meridiem(window, ref end);
        var sure = meridiem is not null || minute is not null || OClock(window, ref end);
        return sure && Fits(hour, minute, meridiem)
            ? new CalendarMeaning { Hour = meridiem is { } half ? (hour % 12) + half : hour, Minute = minute ?? 0, Second = second, Zone = Zone(window, ref end) }
            : null;
    }

    private static bool Fits(int hour, int? minute, int? meridiem) =>
        hour <= (meridiem is null ? 24 : 12) && (minute ?? 0) < 60 && (meridiem is null || hour > 0);

    private static int? Part(TokenWindow window, ref int end, char mark)
    {
        if (!window.IsMark(end, mark) || !window.Joined(end) || !window.Joined(end + 1) || !window.IsNumber(end + 1, 2, 2, 0, 59))
        {
            return null;
        }

        end += 2;
        return window[end - 1].Number;
    }

    /// <summary>"am", "a.m.", "A.M"; 0 or 12 to add, or null. The last full stop is left where it may end the sentence, as annotators do.</summary>
    private static int? Meridiem(TokenWindow window, ref int end)
    {
        if (window.Has(end, WordClass.Meridiem, out var value))
        {
            end++;
            return value;
        }

        if (window[end].Length != 1 || !window.IsMark(end + 1, '.') || !window.IsWord(end + 2, "m") || !window.Joined(end + 2))
        {
            return null;
        }

        var letter = window.Written(end)[0] | 0x20;
        if (letter is not ('a' or 'p'))
        {
            return null;
        }

        end += window.IsMark(end + 3, '.') && window.Joined(end + 3) ? 4 : 3;
        return letter == 'p' ? 12 : 0;
    }

    private static bool OClock(TokenWindow window, ref int end)
    {
        if (!window.Is(end, Particle.O) || !window.IsApostrophe(end + 1) || !window.Is(end + 2, Particle.Clock))
        {
            return false;
        }

        end += 3;
        return true;
    }

    private static string? Zone(TokenWindow window, ref int end)
    {
        var open = window.IsMark(end, '(') ? end + 1 : end;
        if (!window.Is(open, WordClass.Zone) || !window.Capital(open))
        {
            return null;
        }

        end = open == end ? end + 1 : window.IsMark(open + 1, ')') ? open + 2 : end;
        return window.Written(open).ToString();
    }
}
