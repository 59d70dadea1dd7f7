using EventTimeline.Merging;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>The marks of an entry's fields in a row: what the tool wrote. A field that no longer bears its mark was changed by a person.</summary>
internal static class Stamp
{
    /// <summary>Whether the field at a position still bears its mark.</summary>
    public static bool Matches(ReadOnlySpan<char> stamp, int field, Mark mark)
    {
        var start = field * Mark.Length;
        return stamp.Length >= start + Mark.Length && Mark.TryParse(stamp.Slice(start, Mark.Length), out var written) && written == mark;
    }

    /// <summary>Writes the marks.</summary>
    public static void Write(TextWriter writer, Mark[] marks)
    {
        Span<char> letters = stackalloc char[Mark.Length];
        foreach (var mark in marks)
        {
            mark.Write(letters);
            writer.Write(letters);
        }
    }
}
