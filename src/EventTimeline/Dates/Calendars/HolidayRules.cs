using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Dates.Calendars;

/// <summary>Makes the rules that <c>holidays.txt</c> names. A rule gives the dates that begin in a Gregorian year.</summary>
internal static class HolidayRules
{
    public static Func<int, IEnumerable<HolidayDate>> Parse(string rule)
    {
        var words = rule.Split(' ');
        return words[0] switch
        {
            "fixed" => Fixed(AnnualDatePattern.Iso.Parse(words[1]).Value, Number(words, 2, 1)),
            "nth" => NthWeekday(Number(words, 1), (IsoDayOfWeek)Number(words, 2), Number(words, 3), Number(words, 4)),
            "easter" => Movable(Easter.Western, Number(words, 1), Number(words, 2, 1)),
            "orthodox" => Movable(Easter.Orthodox, Number(words, 1), Number(words, 2, 1)),
            "islamic" => LunarRules.Islamic(Number(words, 1), Number(words, 2), Number(words, 3, 1)),
            "islamic-friday" => LunarRules.LastFriday(Number(words, 1)),
            "hebrew" when words[1] == "adar" => LunarRules.LastAdar(Number(words, 2)),
            "hebrew" => LunarRules.Hebrew(Number(words, 1), Number(words, 2), Number(words, 3, 1)),
            "persian" => LunarRules.Persian(Number(words, 1), Number(words, 2)),
            "chinese" => LunarRules.Chinese(Number(words, 1), Number(words, 2)),
            "table" => Table($"{words[1]}.txt"),
            _ => throw new FormatException($"unknown holiday rule '{rule}'"),
        };
    }

    private static int Number(string[] words, int index, int otherwise = 0) =>
        index < words.Length ? int.Parse(words[index], CultureInfo.InvariantCulture) : otherwise;

    private static Func<int, IEnumerable<HolidayDate>> Fixed(AnnualDate day, int days) =>
        year => [Span(day.InYear(year), days)];

    private static Func<int, IEnumerable<HolidayDate>> Movable(Func<int, LocalDate> easter, int offset, int days) =>
        year => [Span(easter(year).PlusDays(offset), days)];

    private static Func<int, IEnumerable<HolidayDate>> NthWeekday(int month, IsoDayOfWeek weekday, int n, int offset) => year =>
    {
        var first = new LocalDate(year, month, 1);
        var day = n > 0
            ? first.With(DateAdjusters.NextOrSame(weekday)).PlusWeeks(n - 1)
            : first.With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(weekday));
        return [Span(day.PlusDays(offset), 1)];
    };

    private static Func<int, IEnumerable<HolidayDate>> Table(string file)
    {
        var days = CalendarData.Lines(file).Select(line => LocalDatePattern.Iso.Parse(line).Value).ToDictionary(day => day.Year);
        return year => days.TryGetValue(year, out var day) ? [new HolidayDate(day, day, IsSighted: true)] : [];
    }

    private static HolidayDate Span(LocalDate first, int days) => new(first, first.PlusDays(days - 1), IsSighted: false);
}
