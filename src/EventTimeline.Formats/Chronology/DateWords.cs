using System.Globalization;
using EventTimeline.Dates;
using EventTimeline.Dates.Edtf;
using EventTimeline.Events;
using NodaTime;

namespace EventTimeline.Formats.Chronology;

/// <summary>Dates as a chronology says them: "22 May 2021", "mid-January 2021", "18 September, year unknown", "between 3 and 9 May 2021".</summary>
internal static class DateWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Quarters = ["first quarter of", "second quarter of", "third quarter of", "fourth quarter of"];

    /// <summary>The date in words; "undated" where nothing tells.</summary>
    internal static string Of(EventDate date)
    {
        var read = date.Edtf is null ? default : EdtfValue.Parse(date.Edtf);
        var words = read.Success ? Of(read.Value, date.Bounds) : null;
        return words ?? OfBounds(date.Bounds) ?? "undated";
    }

    private static string? Of(EdtfValue value, DateBounds bounds) => value switch
    {
        EdtfDate date => About(date.Qualification) + OfDate(date),
        EdtfDateTime time => OfDate(time.Date),
        EdtfInterval interval => OfInterval(interval),
        EdtfSet { IsChoice: true } choice => OfChoice(choice, bounds),
        _ => OfBounds(bounds),
    };

    private static string? OfInterval(EdtfInterval interval) => (interval.Start.Date, interval.End.Date, interval.End.Kind) switch
    {
        ({ } start, null, EdtfEndKind.Open) => $"since {OfDate(start)}",
        ({ } start, null, _) => $"from {OfDate(start)}",
        (null, { } end, _) => $"until {OfDate(end)}",
        _ => PartOfMonth(interval.Bounds) ?? OfBounds(interval.Bounds),
    };

    private static string? OfChoice(EdtfSet choice, DateBounds bounds)
    {
        if (choice.Members is [{ IsRange: false, First: { } one }, { IsRange: false, First: { } other }])
        {
            return $"{OfDate(one)} or {OfDate(other)}";
        }

        return PartOfMonth(bounds) ?? (bounds is { Earliest: { } first, Latest: { } last } && !IsWholeMonths(first, last) && first != last
            ? $"between {Day(first)} and {Day(last)}"
            : OfBounds(bounds));
    }

    private static string About(EdtfQualification qualification) =>
        qualification.HasFlag(EdtfQualification.Approximate) ? "about " : qualification.HasFlag(EdtfQualification.Uncertain) ? "perhaps " : "";

    private static string? OfDate(EdtfDate date)
    {
        var bounds = date.Bounds;
        var year = YearOf(date);
        if (date.Month is not { IsKnown: true } month)
        {
            return year;
        }

        if (date.IsGrouping)
        {
            return OfGrouping(month.Least, year) ?? OfBounds(bounds);
        }

        if (month.Least is < 1 or > 12)
        {
            return OfBounds(bounds);
        }

        var words = date.Day is { IsKnown: true } day ? $"{Number(day.Least)} {Months[month.Least - 1]}" : Months[month.Least - 1];
        return year is null ? $"{words}, year unknown" : $"{words} {year}";
    }

    private static string? YearOf(EdtfDate date)
    {
        var text = date.Year.ToString();
        if (!text.Contains('X', StringComparison.Ordinal))
        {
            return text.StartsWith('-') ? $"{Number(1 - int.Parse(text, CultureInfo.InvariantCulture))} BC" : text.TrimStart('0') is { Length: > 0 } year ? year : "1 BC";
        }

        return text switch
        {
            [var m, var c, var d, 'X'] when char.IsDigit(m) && char.IsDigit(c) && char.IsDigit(d) => $"the {text[..3]}0s",
            [var m, var c, 'X', 'X'] when char.IsDigit(m) && char.IsDigit(c) => $"the {text[..2]}00s",
            _ => null,
        };
    }

    /// <summary>ISO 8601-2 codes: 21 to 24 and 25 to 32 are seasons, 33 to 36 quarters, 40 and 41 halves.</summary>
    private static string? OfGrouping(int code, string? year) => code switch
    {
        >= 21 and <= 32 => $"{Seasons[(code - 21) % 4]} {year}",
        >= 33 and <= 36 => $"{Quarters[code - 33]} {year}",
        40 => $"first half of {year}",
        41 => $"second half of {year}",
        _ => null,
    };

    /// <summary>The first, middle and last third of a month, and of a year, have words of their own.</summary>
    private static string? PartOfMonth(DateBounds bounds)
    {
        if (bounds is not { Earliest: { } first, Latest: { } last } || first.Year != last.Year)
        {
            return null;
        }

        if (first.Month == last.Month)
        {
            var end = CalendarSystem.Iso.GetDaysInMonth(last.Year, last.Month);
            var part = (first.Day, last.Day) switch
            {
                (1, 10) => "early ",
                (11, 20) => "mid-",
                (21, var day) when day == end => "late ",
                _ => null,
            };
            return part is null ? null : $"{part}{Months[first.Month - 1]} {Year(first)}";
        }

        return (first.Month, first.Day, last.Month, last.Day) switch
        {
            (1, 1, 4, 30) or (1, 1, 3, 31) => $"early {Year(first)}",
            (5, 1, 8, 31) or (4, 1, 9, 30) => $"mid-{Year(first)}",
            (9, 1, 12, 31) or (10, 1, 12, 31) => $"late {Year(first)}",
            _ => null,
        };
    }

    private static string? OfBounds(DateBounds bounds) => bounds switch
    {
        { Earliest: null, Latest: null } => null,
        { Earliest: { } first, Latest: null } => $"from {Day(first)}",
        { Earliest: null, Latest: { } last } => $"by {Day(last)}",
        { Earliest: { } first, Latest: { } last } => Between(first, last),
    };

    private static string Between(LocalDate first, LocalDate last)
    {
        if (first == last)
        {
            return Day(first);
        }

        var wholeMonths = IsWholeMonths(first, last);
        if (wholeMonths && first is { Month: 1 } && last is { Month: 12 })
        {
            return first.Year == last.Year ? Year(first) : $"{Year(first)}–{Year(last)}";
        }

        if (wholeMonths)
        {
            return first.Year == last.Year
                ? first.Month == last.Month ? $"{Months[first.Month - 1]} {Year(first)}" : $"{Months[first.Month - 1]}–{Months[last.Month - 1]} {Year(last)}"
                : $"{Months[first.Month - 1]} {Year(first)} – {Months[last.Month - 1]} {Year(last)}";
        }

        return (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => $"{Number(first.Day)}–{Number(last.Day)} {Months[last.Month - 1]} {Year(last)}",
            (true, false) => $"{Number(first.Day)} {Months[first.Month - 1]} – {Day(last)}",
            _ => $"{Day(first)} – {Day(last)}",
        };
    }

    private static bool IsWholeMonths(LocalDate first, LocalDate last) =>
        first.Day == 1 && last.Day == CalendarSystem.Iso.GetDaysInMonth(last.Year, last.Month);

    private static string Day(LocalDate day) => $"{Number(day.Day)} {Months[day.Month - 1]} {Year(day)}";

    private static string Year(LocalDate day) => day.Year > 0 ? Number(day.Year) : $"{Number(1 - day.Year)} BC";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
