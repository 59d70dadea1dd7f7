using NodaTime;

namespace EventTimeline.Dates.Calendars;

/// <summary>A holiday of one year.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, inclusive.</param>
/// <param name="IsSighted">Whether the sighting of the moon may shift it by a day from place to place.</param>
public readonly record struct HolidayDate(LocalDate First, LocalDate Last, bool IsSighted)
{
    /// <summary>The days as bounds; the possible shift is not counted in.</summary>
    public DateBounds Bounds => new(First, Last);
}

/// <summary>A holiday or feast with the rule that dates it. Immutable.</summary>
public sealed class Holiday
{
    private readonly Func<int, IEnumerable<HolidayDate>> _rule;

    internal Holiday(string key, IReadOnlyList<string> names, Func<int, IEnumerable<HolidayDate>> rule)
    {
        Key = key;
        Names = names;
        _rule = rule;
    }

    /// <summary>Lower-case letters and hyphens: <c>eid-al-fitr</c>.</summary>
    public string Key { get; }

    /// <summary>Its names in lower case, hyphens as spaces.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>When it begins in a Gregorian year.</summary>
    /// <param name="year">Any; outside 1 to 9998 there is no date.</param>
    /// <returns>One date as a rule; two where a lunar year fits in twice; none where the rule does not reach the year.</returns>
    public IReadOnlyList<HolidayDate> In(int year) => year is < 1 or > 9998 ? [] : [.. _rule(year)];

    /// <inheritdoc/>
    public override string ToString() => Key;
}
