using EventTimeline.Dates;
using EventTimeline.Formats.EventsYaml.Entries;
using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>Writes of a date what the date by itself does not say.</summary>
internal static class DateDetails
{
    /// <summary>Writes the bounds that are not those of the EDTF text.</summary>
    public static void Bounds(FlowMap map, string? edtf, DateBounds bounds)
    {
        var (own, _) = Own(edtf);
        if (bounds.Earliest != own.Earliest)
        {
            map.Text("earliest", Day(bounds.Earliest));
        }

        if (bounds.Latest != own.Latest)
        {
            map.Text("latest", Day(bounds.Latest));
        }
    }

    /// <summary>Writes the precision where it is not that of the EDTF text.</summary>
    public static void Precision(FlowMap map, string? edtf, DatePrecision precision)
    {
        if (precision != Own(edtf).Precision)
        {
            map.Text("precision", EnumWords<DatePrecision>.Of(precision));
        }
    }

    /// <summary>What an EDTF text says by itself.</summary>
    public static (DateBounds Bounds, DatePrecision Precision) Own(string? edtf)
    {
        if (edtf is null)
        {
            return (DateBounds.Open, DatePrecision.None);
        }

        DateText.Read(edtf, out var bounds, out var precision);
        return (bounds, precision);
    }

    private static string Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "open";
}
