using System.Globalization;
using EventTimeline.Dates;
using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Formats.EventsYaml.Entries;

/// <summary>What an EDTF text by itself says: bounds and precision.</summary>
internal static class DateText
{
    /// <summary>Reads an EDTF text.</summary>
    /// <param name="edtf">The text.</param>
    /// <param name="bounds">First and last day.</param>
    /// <param name="precision">How finely it is known.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? Read(string edtf, out DateBounds bounds, out DatePrecision precision)
    {
        (bounds, precision) = (DateBounds.Open, DatePrecision.None);
        var plain = edtf.TrimEnd('?', '~', '%');
        if (plain.Length == 4 && int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
        {
            (bounds, precision) = (new DateBounds(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), DatePrecision.Year);
        }
        else if (LocalDatePattern.Iso.Parse(plain) is { Success: true } day)
        {
            (bounds, precision) = (new DateBounds(day.Value, day.Value), DatePrecision.Day);
        }
        else if (LocalDatePattern.Iso.Parse(plain + "-01") is { Success: true } month)
        {
            (bounds, precision) = (new DateBounds(month.Value, month.Value.PlusMonths(1).PlusDays(-1)), DatePrecision.Month);
        }
        else if (!plain.Contains('X', StringComparison.Ordinal) && !plain.Contains('/', StringComparison.Ordinal))
        {
            return "no such date";
        }

        return null;
    }
}
