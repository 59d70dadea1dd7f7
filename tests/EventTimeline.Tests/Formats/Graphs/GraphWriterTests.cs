using System.Xml.Linq;
using EventTimeline.Formats;
using EventTimeline.Graphs;
using EventTimeline.Tests.Graphs;

namespace EventTimeline.Tests.Formats.Graphs;

public sealed class GraphWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graphs").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("graphml", GraphView.Full, "MultiDiGraph|DiGraph", 9, 12)]
    [InlineData("graphml", GraphView.ActorsEvents, "MultiDiGraph|DiGraph", 6, 4)]
    [InlineData("graphml", GraphView.Actors, "MultiGraph|Graph", 2, 1)]
    [InlineData("gexf-1.2", GraphView.Full, "MultiDiGraph|DiGraph", 9, 12)]
    [InlineData("graphml-yed", GraphView.Full, "MultiDiGraph|DiGraph", 9, 12)]
    public void NetworkX_reads_every_node_and_edge(string format, GraphView view, string types, int nodes, int edges)
    {
        NetworkX.SkipWhereMissing();
        var lines = NetworkX.Read(Write(format, view));
        var head = lines[0].Split(' ');
        types.Split('|').ShouldContain(head[0]);
        head[1..].ShouldBe([$"{nodes}", $"{edges}"]);
    }

    [Fact]
    public void NetworkX_sees_typed_labelled_nodes_and_edges()
    {
        NetworkX.SkipWhereMissing();
        var lines = NetworkX.Read(Write("graphml", GraphView.Full));
        lines.ShouldContain("node|event:strike|Harbour Union strikes|event|2014-03-01|20140301");
        lines.ShouldContain("node|actor:ana-lopez|Ana \"Annie\" López|actor|None|None");
        lines.ShouldContain("edge|actor:harbour-union|event:strike|agent|1.0");
        lines.ShouldContain("edge|event:strike|event:talks|precedes|1.0");
    }

    [Fact]
    public void GraphML_declares_every_key_once_with_the_types_that_all_importers_take()
    {
        var root = XDocument.Load(Write("graphml", GraphView.Full)).Root!;
        var keys = root.Elements().Where(element => element.Name.LocalName == "key").ToList();
        keys.Select(key => key.Attribute("id")!.Value).ShouldBeUnique();
        keys.ShouldAllBe(key => key.Attribute("attr.type")!.Value == "string" || key.Attribute("attr.type")!.Value == "int" || key.Attribute("attr.type")!.Value == "double");
        root.Descendants().Where(element => element.Name.LocalName == "data")
            .Select(data => data.Attribute("key")!.Value).Except(keys.Select(key => key.Attribute("id")!.Value)).ShouldBeEmpty();
        root.Descendants().Where(element => element.Name.LocalName == "edge").Select(edge => edge.Attribute("id")!.Value).ShouldBeUnique();
    }

    [Fact]
    public void Characters_that_XML_forbids_are_dropped_and_said_once()
    {
        using var output = new MemoryStream();
        var diagnostic = TimelineWriters.Find("graphml")!.Write(SampleTimeline.Make(), GraphView.Full, output).ShouldHaveSingleItem();
        diagnostic.Message.ShouldContain("characters that XML forbids");
    }

    [Fact]
    public void Spells_in_GEXF_have_two_full_dates()
    {
        var spells = XDocument.Load(Write("gexf", GraphView.Full)).Descendants().Where(element => element.Name.LocalName == "spell").ToList();
        spells.Count.ShouldBe(5);
        spells.SelectMany(spell => spell.Attributes()).ShouldAllBe(attribute => attribute.Value.Length == 10);
    }

    [Fact]
    public void DOT_quotes_what_it_must() =>
        File.ReadAllText(Write("dot", GraphView.ActorsEvents)).ShouldContain("label=\"Ana \\\"Annie\\\" López\"");

    [Fact]
    public void Writing_twice_gives_the_same_bytes() =>
        TimelineWriters.All.ShouldAllBe(writer => Bytes(writer).SequenceEqual(Bytes(writer)));

    private static byte[] Bytes(ITimelineWriter writer)
    {
        using var output = new MemoryStream();
        writer.Write(SampleTimeline.Make(), GraphView.Full, output);
        return output.ToArray();
    }

    private string Write(string format, GraphView view)
    {
        var path = Path.Combine(_folder, format.StartsWith("gexf", StringComparison.Ordinal) ? "graph.gexf" : $"graph.{format}");
        using var output = File.Create(path);
        TimelineWriters.Find(format)!.Write(SampleTimeline.Make(), view, output);
        return path;
    }
}
