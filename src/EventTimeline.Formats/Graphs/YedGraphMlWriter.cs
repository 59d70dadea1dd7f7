using System.Globalization;
using System.Xml;
using EventTimeline.Formats.Exchange;
using EventTimeline.Graphs;
using EventTimeline.Text;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Graphs;

/// <summary>GraphML with yEd's drawing extensions: shapes, colours and labels instead of attributes. yEd lays it out after opening.</summary>
public sealed class YedGraphMlWriter : ITimelineWriter
{
    private const string Drawing = "http://www.yworks.com/xml/graphml";

    /// <inheritdoc/>
    public string Format => "graphml-yed";

    /// <inheritdoc/>
    public string Summary => "graph for yEd, with shapes and labels";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var graph = GraphAttributes.GraphOf(timeline, view);
        var text = new XmlCharacters();
        using var xml = XmlWriter.Create(output, XmlFiles.Settings);
        xml.WriteStartElement("graphml", GraphMlWriter.Namespace);
        xml.WriteAttributeString("xmlns", "y", null, Drawing);
        DeclareKey(xml, "node", "ng", "nodegraphics");
        DeclareKey(xml, "edge", "eg", "edgegraphics");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", graph.IsDirected ? "directed" : "undirected");
        foreach (var node in graph.Nodes)
        {
            WriteNode(xml, node, text);
        }

        foreach (var edge in graph.Edges)
        {
            WriteEdge(xml, graph, edge, text);
        }

        xml.WriteEndDocument();
        return text.Report();
    }

    private static void DeclareKey(XmlWriter xml, string element, string id, string type)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("for", element);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("yfiles.type", type);
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, GraphNode node, XmlCharacters text)
    {
        var label = Label(node.Event?.Date.Edtf is { } date ? $"{node.Label}\n{date}" : node.Label, text);
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", node.Id);
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", "ng");
        xml.WriteStartElement("ShapeNode", Drawing);
        WriteElement(xml, "Geometry", ("height", "30.0"), ("width", Width(node.Label)), ("x", "0.0"), ("y", "0.0"));
        WriteElement(xml, "Fill", ("color", Colour(node.Kind)), ("transparent", "false"));
        xml.WriteElementString("NodeLabel", Drawing, label);
        WriteElement(xml, "Shape", ("type", Shape(node.Kind)));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, EventGraph graph, GraphEdge edge, XmlCharacters text)
    {
        GraphMlWriter.WriteEdgeStart(xml, graph, edge);
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", "eg");
        xml.WriteStartElement("PolyLineEdge", Drawing);
        WriteElement(xml, "Arrows", ("source", "none"), ("target", graph.IsDirected ? "standard" : "none"));
        xml.WriteElementString("EdgeLabel", Drawing, Label(edge.Label, text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Drawing);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    /// <summary>yEd renders a label that starts with an html tag as HTML; a space in front keeps it text.</summary>
    private static string Label(string label, XmlCharacters text)
    {
        var clean = text.Clean(label);
        return clean.TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? "\u200B" + clean : clean;
    }

    private static string Width(string label) => Math.Clamp(label.Length * 7.0, 40, 400).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Colour(NodeKind kind) => kind switch
    {
        NodeKind.Event => "#FFE9A8",
        NodeKind.Actor => "#CFE3FF",
        NodeKind.Place => "#D5EFCF",
        _ => "#EEEEEE",
    };

    private static string Shape(NodeKind kind) => kind switch
    {
        NodeKind.Event => "roundrectangle",
        NodeKind.Actor => "ellipse",
        NodeKind.Place => "hexagon",
        _ => "rectangle",
    };
}
