using System.Globalization;

namespace EventTimeline.Recognizers;

/// <summary>The parts of one TIMEX string as Microsoft's recogniser writes it; what the string leaves open is null.</summary>
internal sealed record Timex
{
    public int? Year { get; private init; }

    public int? Month { get; private init; }

    public int? Day { get; private init; }

    /// <summary>ISO week of the year.</summary>
    public int? Week { get; private init; }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int? Weekday { get; private init; }

    public bool IsWeekend { get; private init; }

    /// <summary>SP, SU, FA or WI.</summary>
    public string? Season { get; private init; }

    public int? Hour { get; private init; }

    public int? Minute { get; private init; }

    /// <summary>MO, MI, AF, EV, NI or DT.</summary>
    public string? Part { get; private init; }

    /// <summary>Reads a date, a time, or both joined by T; null for what is neither, such as a duration or a range.</summary>
    public static Timex? Parse(string text)
    {
        var split = text.IndexOf('T', StringComparison.Ordinal);
        var date = ParseDate(split < 0 ? text : text[..split]);
        return date is null || split < 0 ? date : ParseTime(date, text[(split + 1)..]);
    }

    /// <summary>The day, where year, month and day are known and exist.</summary>
    public NodaTime.LocalDate? FullDay =>
        Year is { } year && Month is { } month && Day is { } day && month is >= 1 and <= 12 && year is >= 1 and <= 9998
        && day >= 1 && day <= NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new NodaTime.LocalDate(year, month, day)
            : null;

    private static Timex? ParseDate(string text)
    {
        var parts = text.Length == 0 ? [] : text.Split('-');
        return parts switch
        {
            [] => new Timex(),
            [{ Length: 2 } season] when char.IsAsciiLetter(season[0]) => new Timex { Season = season },
            [{ Length: 4 } year] => new Timex { Year = Number(year) },
            [{ Length: 4 } year, { Length: 2 } season] when char.IsAsciiLetter(season[0]) && season != "XX" => new Timex { Year = Number(year), Season = season },
            [{ Length: 4 } year, ['W', .. var week]] => new Timex { Year = Number(year), Week = Number(week) },
            [{ Length: 4 } year, ['W', .. var week], "WE"] => new Timex { Year = Number(year), Week = Number(week), IsWeekend = true },
            [{ Length: 4 } year, ['W', .. var week], var weekday] => new Timex { Year = Number(year), Week = Number(week), Weekday = Number(weekday) },
            [{ Length: 4 } year, { Length: 2 } month] => new Timex { Year = Number(year), Month = Number(month) },
            [{ Length: 4 } year, { Length: 2 } month, { Length: 2 } day] => new Timex { Year = Number(year), Month = Number(month), Day = Number(day) },
            _ => null,
        };
    }

    private static Timex ParseTime(Timex date, string text)
    {
        if (text.Length == 2 && char.IsAsciiLetterUpper(text[0]))
        {
            return date with { Part = text };
        }

        var parts = text.Split(':');
        return date with { Hour = Number(parts[0]), Minute = parts.Length > 1 ? Number(parts[1]) : null };
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
