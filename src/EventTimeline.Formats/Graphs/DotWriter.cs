using System.Text;
using EventTimeline.Formats.Exchange;
using EventTimeline.Graphs;
using EventTimeline.Text;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Graphs;

/// <summary>DOT, for Graphviz.</summary>
public sealed class DotWriter : ITimelineWriter
{
    /// <inheritdoc/>
    public string Format => "dot";

    /// <inheritdoc/>
    public string Summary => "graph for Graphviz";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var graph = GraphAttributes.GraphOf(timeline, view);
        using var writer = TextFiles.Writer(output);
        writer.WriteLine(graph.IsDirected ? "digraph events {" : "graph events {");
        writer.WriteLine("  node [fontname=\"sans-serif\"];");
        foreach (var node in graph.Nodes)
        {
            var label = node.Event?.Date.Edtf is { } date ? $"{node.Label}\n{date}" : node.Label;
            writer.WriteLine($"  {Quote(node.Id)} [label={Quote(label)}, shape={Shape(node.Kind)}];");
        }

        var arrow = graph.IsDirected ? "->" : "--";
        foreach (var edge in graph.Edges)
        {
            writer.WriteLine($"  {Quote(graph.Nodes[edge.Source].Id)} {arrow} {Quote(graph.Nodes[edge.Target].Id)} [label={Quote(edge.Label)}];");
        }

        writer.WriteLine("}");
        return [];
    }

    /// <summary>A quoted string; in it only quotes, backslashes and line ends mean something.</summary>
    private static string Quote(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '"' or '\\' => result.Append('\\').Append(unit),
                '\n' => result.Append("\\n"),
                _ when char.IsControl(unit) => result.Append(' '),
                _ => result.Append(unit),
            };
        }

        return result.Append('"').ToString();
    }

    private static string Shape(NodeKind kind) => kind switch
    {
        NodeKind.Event => "box",
        NodeKind.Actor => "ellipse",
        NodeKind.Place => "hexagon",
        _ => "note",
    };
}
