using EventTimeline.Graphs;
using EventTimeline.Text;
using EventTimeline.Timelines;

namespace EventTimeline.Formats;

/// <summary>Writes a timeline in one exchange format.</summary>
public interface ITimelineWriter
{
    /// <summary>The word that chooses it on the command line.</summary>
    string Format { get; }

    /// <summary>What the format is for, one line.</summary>
    string Summary { get; }

    /// <summary>Writes the whole timeline.</summary>
    /// <param name="timeline">What to write; filtering is done before.</param>
    /// <param name="view">Which part of the graph; formats that hold no graph ignore it.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <returns>What the format could not hold: undated events, characters it forbids.</returns>
    IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output);
}
