using System.Globalization;

namespace EventTimeline.Dates.Edtf;

/// <summary>A time of a day: local, in UTC, or with a shift from UTC.</summary>
/// <param name="Date">The day, plain and full.</param>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59, or null where the text stops at the minute (ISO 8601-1 allows it; the profile's examples have seconds).</param>
/// <param name="ShiftMinutes">Minutes ahead of UTC, -840 to 840; 0 is written <c>Z</c>; null is local time.</param>
public sealed record EdtfDateTime(EdtfDate Date, int Hour, int Minute, int? Second, int? ShiftMinutes) : EdtfValue
{
    /// <summary>The day it is in its own place.</summary>
    public override DateBounds Bounds => Date.Bounds;

    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Time;

    /// <inheritdoc/>
    public override EdtfQualification Qualification => EdtfQualification.None;

    /// <inheritdoc/>
    public override string ToString()
    {
        var seconds = Second is { } second ? string.Create(CultureInfo.InvariantCulture, $":{second:00}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Date}T{Hour:00}:{Minute:00}{seconds}{Shift()}");
    }

    private string Shift()
    {
        if (ShiftMinutes is not { } shift)
        {
            return "";
        }

        var (hours, minutes) = (Math.Abs(shift) / 60, Math.Abs(shift) % 60);
        var sign = shift < 0 ? '-' : '+';
        return shift == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:00}{(minutes == 0 ? "" : $":{minutes:00}")}");
    }
}
