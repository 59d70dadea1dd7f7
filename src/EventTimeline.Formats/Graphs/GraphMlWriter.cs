using System.Xml;
using EventTimeline.Formats.Exchange;
using EventTimeline.Graphs;
using EventTimeline.Text;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Graphs;

/// <summary>
/// GraphML for Gephi, Cytoscape and NetworkX. What those three all read: typed keys declared first, one flat graph, no defaults, no nesting,
/// no dates as a type. Gephi merges parallel edges between the same nodes; roles then stay visible through the event nodes.
/// </summary>
public sealed class GraphMlWriter : ITimelineWriter
{
    internal const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <inheritdoc/>
    public string Format => "graphml";

    /// <inheritdoc/>
    public string Summary => "graph for Gephi, Cytoscape and NetworkX";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var graph = GraphAttributes.GraphOf(timeline, view);
        var nodeColumns = GraphAttributes.Nodes(timeline);
        var text = new XmlCharacters();
        using var xml = XmlWriter.Create(output, XmlFiles.Settings);
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteComment($" EventTimeline: {graph.Nodes.Count} nodes, {graph.Edges.Count} edges; date_earliest and date_latest are inclusive ");
        DeclareKeys(xml, "node", "n", nodeColumns);
        DeclareKeys(xml, "edge", "e", GraphAttributes.Edges);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", graph.IsDirected ? "directed" : "undirected");
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", node.Id);
            WriteData(xml, "n", nodeColumns, node, text);
            xml.WriteEndElement();
        }

        foreach (var edge in graph.Edges)
        {
            WriteEdgeStart(xml, graph, edge);
            WriteData(xml, "e", GraphAttributes.Edges, edge, text);
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
        return text.Report();
    }

    /// <summary>Opens an edge element with a unique id and its ends.</summary>
    internal static void WriteEdgeStart(XmlWriter xml, EventGraph graph, GraphEdge edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", $"edge{edge.Index}");
        xml.WriteAttributeString("source", graph.Nodes[edge.Source].Id);
        xml.WriteAttributeString("target", graph.Nodes[edge.Target].Id);
    }

    private static void DeclareKeys<T>(XmlWriter xml, string element, string prefix, IReadOnlyList<GraphAttribute<T>> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", $"{prefix}{i}");
            xml.WriteAttributeString("for", element);
            xml.WriteAttributeString("attr.name", columns[i].Name);
            xml.WriteAttributeString("attr.type", Words.Of(columns[i].Type));
            xml.WriteEndElement();
        }
    }

    private static void WriteData<T>(XmlWriter xml, string prefix, IReadOnlyList<GraphAttribute<T>> columns, T element, XmlCharacters text)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Value(element) is { Length: > 0 } value)
            {
                xml.WriteStartElement("data");
                xml.WriteAttributeString("key", $"{prefix}{i}");
                xml.WriteString(text.Clean(value));
                xml.WriteEndElement();
            }
        }
    }
}
