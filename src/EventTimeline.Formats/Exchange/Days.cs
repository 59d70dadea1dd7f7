using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Formats.Exchange;

/// <summary>Days as exchange files write them.</summary>
internal static class Days
{
    /// <summary>yyyy-MM-dd with a minus for years before the year 0, or null.</summary>
    public static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
