using System.Globalization;
using System.Xml;
using EventTimeline.Dates;
using EventTimeline.Formats.Exchange;
using EventTimeline.Graphs;
using EventTimeline.Text;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.Graphs;

/// <summary>Versions of GEXF.</summary>
public enum GexfVersion
{
    /// <summary>1.3, Gephi's own.</summary>
    V13,

    /// <summary>1.2draft, which NetworkX reads.</summary>
    V12,
}

/// <summary>
/// GEXF, for Gephi's timeline. Days are full dates and both ends inclusive; what has no two bounds carries no time and is always shown, its
/// EDTF stays in the attributes.
/// </summary>
public sealed class GexfWriter(GexfVersion version) : ITimelineWriter
{
    /// <inheritdoc/>
    public string Format => version == GexfVersion.V13 ? "gexf" : "gexf-1.2";

    /// <inheritdoc/>
    public string Summary => version == GexfVersion.V13 ? "graph with time for Gephi" : "the same as GEXF 1.2, for NetworkX";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var graph = GraphAttributes.GraphOf(timeline, view);
        var nodeColumns = GraphAttributes.Nodes(timeline).Skip(1).ToList();
        var text = new XmlCharacters();
        using var xml = XmlWriter.Create(output, XmlFiles.Settings);
        WriteHead(xml, graph, nodeColumns);
        xml.WriteStartElement("nodes");
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", node.Id);
            xml.WriteAttributeString("label", text.Clean(node.Label));
            WriteTime(xml, node.Event?.Date.Bounds ?? default);
            WriteValues(xml, nodeColumns, node, text);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (var edge in graph.Edges)
        {
            WriteEdge(xml, graph, edge, text);
        }

        xml.WriteEndDocument();
        return text.Report();
    }

    private void WriteHead(XmlWriter xml, EventGraph graph, List<GraphAttribute<GraphNode>> columns)
    {
        xml.WriteStartElement("gexf", version == GexfVersion.V13 ? "http://gexf.net/1.3" : "http://www.gexf.net/1.2draft");
        xml.WriteAttributeString("version", version == GexfVersion.V13 ? "1.3" : "1.2");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", graph.IsDirected ? "directed" : "undirected");
        xml.WriteAttributeString("timeformat", "date");
        if (version == GexfVersion.V13)
        {
            xml.WriteAttributeString("timerepresentation", "interval");
        }

        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", "node");
        xml.WriteAttributeString("mode", "static");
        for (var i = 0; i < columns.Count; i++)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("title", columns[i].Name);
            xml.WriteAttributeString("type", columns[i].Type == AttributeType.Int ? "integer" : Words.Of(columns[i].Type));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteEdge(XmlWriter xml, EventGraph graph, GraphEdge edge, XmlCharacters text)
    {
        GraphMlWriter.WriteEdgeStart(xml, graph, edge);
        if (version == GexfVersion.V13)
        {
            xml.WriteAttributeString("kind", text.Clean(edge.Label));
        }

        xml.WriteAttributeString("label", text.Clean(edge.Label));
        xml.WriteAttributeString("weight", edge.Weight.ToString("0.0", CultureInfo.InvariantCulture));
        WriteTime(xml, edge.Kind is EdgeKind.Participation or EdgeKind.CoParticipation ? edge.Bounds : default);
        xml.WriteEndElement();
    }

    /// <summary>A spell where both ends are known; must come before the values in 1.2 as in 1.3.</summary>
    private static void WriteTime(XmlWriter xml, DateBounds bounds)
    {
        if (bounds is { Earliest: { Year: > 0 } first, Latest: { Year: > 0 } last })
        {
            xml.WriteStartElement("spells");
            xml.WriteStartElement("spell");
            xml.WriteAttributeString("start", Days.Iso(first));
            xml.WriteAttributeString("end", Days.Iso(last));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static void WriteValues(XmlWriter xml, List<GraphAttribute<GraphNode>> columns, GraphNode node, XmlCharacters text)
    {
        xml.WriteStartElement("attvalues");
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Value(node) is { Length: > 0 } value)
            {
                xml.WriteStartElement("attvalue");
                xml.WriteAttributeString("for", i.ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("value", text.Clean(value));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }
}
