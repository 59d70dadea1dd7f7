using EventTimeline.Dates.Edtf;
using NodaTime;

namespace EventTimeline.Dates.Publication;

/// <summary>
/// Finds a date in figures: <c>2021-04-08</c>, <c>2021/04/08</c>, <c>20210408</c>, <c>08.04.2021</c>, <c>04/08/2021</c>, <c>2021-04</c>.
/// </summary>
internal static class NumericDates
{
    private const int FirstYear = 1500;
    private const int LastYear = 2199;

    /// <summary>The readings of the first date in figures: none, one, or two where day and month cannot be told apart.</summary>
    public static IReadOnlyList<EdtfDate> Find(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var begins = char.IsAsciiDigit(text[at]) && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]));
            if (begins && Read(text[at..]) is { Count: > 0 } readings)
            {
                return readings;
            }
        }

        return [];
    }

    private static IReadOnlyList<EdtfDate> Read(ReadOnlySpan<char> text)
    {
        var groups = new DigitGroups(text);
        return (groups.Width(0), groups.Width(1), groups.Width(2)) switch
        {
            (8, _, _) => Day(groups[0] / 10_000, groups[0] / 100 % 100, groups[0] % 100),
            (4, 1 or 2, 1 or 2) when groups.SameSeparators => Day(groups[0], groups[1], groups[2]),
            (4, 2, 0) when groups.Separator is '-' => Month(groups[0], groups[1]),
            (1 or 2, 1 or 2, 4) when groups.SameSeparators => YearLast(groups),
            _ => [],
        };
    }

    private static IReadOnlyList<EdtfDate> YearLast(DigitGroups groups)
    {
        var dayFirst = Day(groups[2], groups[1], groups[0]);
        var monthFirst = groups.Separator == '.' ? [] : Day(groups[2], groups[0], groups[1]);
        return [.. dayFirst.Concat(monthFirst).Distinct().OrderBy(date => date.Bounds.Earliest)];
    }

    private static IReadOnlyList<EdtfDate> Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? [EdtfDate.OfDay(new LocalDate(year, month, day))]
            : [];

    private static IReadOnlyList<EdtfDate> Month(int year, int month) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 ? [EdtfDate.OfMonth(year, month)] : [];

    /// <summary>Up to three numbers with a separator between each two.</summary>
    private readonly ref struct DigitGroups
    {
        private readonly (int Value, int Width) _first;
        private readonly (int Value, int Width) _second;
        private readonly (int Value, int Width) _third;
        private readonly char _secondSeparator;

        public DigitGroups(ReadOnlySpan<char> text)
        {
            _first = Number(text);
            text = text[_first.Width..];
            Separator = Head(text);
            _second = Separator == '\0' ? default : Number(text[1..]);
            text = _second.Width == 0 ? [] : text[(1 + _second.Width)..];
            _secondSeparator = Head(text);
            _third = _secondSeparator == '\0' ? default : Number(text[1..]);
        }

        public char Separator { get; }

        public bool SameSeparators => Separator == _secondSeparator;

        public int this[int index] => Group(index).Value;

        public int Width(int index) => Group(index).Width;

        private (int Value, int Width) Group(int index) => index switch { 0 => _first, 1 => _second, _ => _third };

        private static char Head(ReadOnlySpan<char> text) => text.Length > 1 && text[0] is '-' or '/' or '.' or '_' or '‑' ? text[0] : '\0';

        private static (int Value, int Width) Number(ReadOnlySpan<char> text)
        {
            var (value, width) = (0, 0);
            while (width < text.Length && width < 9 && char.IsAsciiDigit(text[width]))
            {
                value = (value * 10) + text[width] - '0';
                width++;
            }

            return (value, width);
        }
    }
}
