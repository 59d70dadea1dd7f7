using System.Collections.Frozen;
using System.Globalization;

namespace EventTimeline.Dates.Calendars;

/// <summary>A month of another calendar.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Month">1 to 13; Hebrew months from Nisan.</param>
public readonly record struct OtherMonth(OtherCalendar Calendar, int Month);

/// <summary>The month names of <c>months.txt</c>. Thread-safe.</summary>
public static class MonthNames
{
    /// <summary>Name (lower case, hyphens as spaces) to month.</summary>
    public static IReadOnlyDictionary<string, OtherMonth> All { get; } = Read();

    /// <summary>The month with a name as a text writes it, or null.</summary>
    public static OtherMonth? Named(string name) => All.TryGetValue(CalendarData.Normalise(name), out var month) ? month : null;

    private static FrozenDictionary<string, OtherMonth> Read() =>
        (from row in CalendarData.Rows("months.txt")
         let month = new OtherMonth(
             row[0] == "hebrew" ? OtherCalendar.Hebrew : OtherCalendar.Islamic, int.Parse(row[1], CultureInfo.InvariantCulture))
         from name in row[2].Split('|')
         select KeyValuePair.Create(name, month)).ToFrozenDictionary();
}
