using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Calendars;

/// <summary>Reads the files beside this one, which are embedded in the assembly.</summary>
internal static class CalendarData
{
    /// <summary>The rows of a file, cut at semicolons; empty lines and comments left out.</summary>
    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split(';', StringSplitOptions.TrimEntries));

    /// <summary>The lines of a file; empty lines and comments left out.</summary>
    public static IEnumerable<string> Lines(string file) => EmbeddedRows.Below($"Dates/Calendars/{file}").Select(row => row.Row);

    /// <summary>A name as the files write it: lower case, straight apostrophes, one space for hyphens and white space.</summary>
    public static string Normalise(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = name.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('-', ' ').Replace('‑', ' ');
        return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
