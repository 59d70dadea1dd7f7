namespace EventTimeline.Tests.Events;

/// <summary>Rows of a data file beside the tests: cells between bars, lines that begin with <c>#</c> left out.</summary>
internal static class Rows
{
    /// <summary>The cells of each row of a file below the folder <c>Events</c>.</summary>
    public static IEnumerable<string[]> Read(params string[] path) =>
        File.ReadLines(Path.Combine([AppContext.BaseDirectory, "Events", .. path]))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries));
}
