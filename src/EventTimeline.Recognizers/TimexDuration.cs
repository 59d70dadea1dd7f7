using System.Globalization;
using EventTimeline.Dates.Expressions;

namespace EventTimeline.Recognizers;

/// <summary>Reads the durations that Microsoft's recogniser writes: <c>P2W</c>, <c>PT3H</c>, <c>P1.5Y</c>, <c>PXD</c>.</summary>
internal static class TimexDuration
{
    /// <summary>The duration, or null for what is none or has several units.</summary>
    public static DurationMeaning? Parse(string text, int direction = 0)
    {
        if (text is not ['P', .. var rest] || rest.Length < 2)
        {
            return null;
        }

        var isTime = rest[0] == 'T';
        var amount = isTime ? rest[1..^1] : rest[..^1];
        if (Unit(rest[^1], isTime) is not { } unit)
        {
            return null;
        }

        return decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
            ? new DurationMeaning(count, unit, direction)
            : amount == "X" ? new DurationMeaning(null, unit, direction) : null;
    }

    private static TimeUnit? Unit(char letter, bool isTime) => (letter, isTime) switch
    {
        ('S', true) => TimeUnit.Second,
        ('M', true) => TimeUnit.Minute,
        ('H', true) => TimeUnit.Hour,
        ('D', false) => TimeUnit.Day,
        ('W', false) => TimeUnit.Week,
        ('M', false) => TimeUnit.Month,
        ('Y', false) => TimeUnit.Year,
        _ => null,
    };
}
