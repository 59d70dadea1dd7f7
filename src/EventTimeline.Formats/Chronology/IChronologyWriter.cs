using EventTimeline.Timelines;

namespace EventTimeline.Formats.Chronology;

/// <summary>Writes a chronology for people in one format.</summary>
public interface IChronologyWriter
{
    /// <summary>The word that chooses it on the command line, which is its file's extension too.</summary>
    string Format { get; }

    /// <summary>Writes the events of a timeline in their order.</summary>
    /// <param name="timeline">What to write; filtering is done before.</param>
    /// <param name="heading">Heading of the chronology.</param>
    /// <param name="output">Where to write; left open.</param>
    void Write(Timeline timeline, string heading, Stream output);
}

/// <summary>Every chronology format, by the word that chooses it.</summary>
public static class ChronologyWriters
{
    /// <summary>The formats in the order in which help lists them.</summary>
    public static IReadOnlyList<IChronologyWriter> All { get; } = [new MarkdownChronology(), new TextChronology(), new HtmlChronology()];

    /// <summary>The writer of a format, or null where there is none of that name.</summary>
    public static IChronologyWriter? Find(string format) =>
        All.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.OrdinalIgnoreCase));
}
