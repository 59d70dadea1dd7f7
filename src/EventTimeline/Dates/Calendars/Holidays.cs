using System.Collections.Frozen;

namespace EventTimeline.Dates.Calendars;

/// <summary>The holidays of <c>holidays.txt</c>. Thread-safe.</summary>
public static class Holidays
{
    private static readonly FrozenDictionary<string, Holiday> ByKey;
    private static readonly FrozenDictionary<string, Holiday> ByName;

    static Holidays()
    {
        All = [.. CalendarData.Rows("holidays.txt").Select(row => new Holiday(row[0], row[2].Split('|'), HolidayRules.Parse(row[1])))];
        ByKey = All.ToFrozenDictionary(holiday => holiday.Key);
        ByName = All.SelectMany(holiday => holiday.Names.Select(name => KeyValuePair.Create(name, holiday))).ToFrozenDictionary();
    }

    /// <summary>Every holiday, in the order of the file.</summary>
    public static IReadOnlyList<Holiday> All { get; }

    /// <summary>The holiday with a key such as <c>good-friday</c>, or null.</summary>
    public static Holiday? WithKey(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>The holiday with a name as a text writes it (any case, hyphens or spaces, either apostrophe), or null.</summary>
    public static Holiday? Named(string name) => ByName.GetValueOrDefault(CalendarData.Normalise(name));
}
