using EventTimeline.Dates;
using EventTimeline.Dates.Edtf;

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
        var parsed = EdtfValue.Parse(edtf);
        (bounds, precision) = parsed.Value is { } value ? (value.Bounds, value.Precision) : (DateBounds.Open, DatePrecision.None);
        return parsed.Message;
    }
}
