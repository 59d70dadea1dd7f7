using System.Diagnostics;
using EventTimeline.Tests.Cli;

namespace EventTimeline.Tests.Acceptance;

/// <summary>The repository's own example documents and what is made of them.</summary>
public sealed class SeedsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_committed_timeline_is_what_a_build_makes()
    {
        var committed = Path.Combine(Seeds.Root, "events.yaml");
        Assert.SkipUnless(File.Exists(committed), "events.yaml is not committed yet");
        Build().Code.ShouldBe(0);

        // Built from the repository's root the paths are "seeds/…"; here they are full, and quoted.
        var full = $"file: \"{Seeds.Folder}/";
        var built = File.ReadLines(_folder["events.yaml"]).Select(line => line.Contains(full, StringComparison.Ordinal) ? line.Replace(full, "file: seeds/", StringComparison.Ordinal).TrimEnd('"') : line);
        var difference = built.Zip(File.ReadLines(committed)).FirstOrDefault(pair => pair.First != pair.Second);
        difference.First.ShouldBe(difference.Second);
    }

    [Fact]
    public void A_second_build_changes_nothing_with_or_without_the_cache()
    {
        Build().Code.ShouldBe(0);
        var first = File.ReadAllText(_folder["events.yaml"]);
        foreach (var cache in (string[][])[["--no-cache"], ["--cache", _folder["cache"]], ["--cache", _folder["cache"]]])
        {
            CommandRun.Of(["build", Seeds.Folder, "-o", _folder["events.yaml"], .. cache]).Code.ShouldBe(0);
            File.ReadAllText(_folder["events.yaml"]).ShouldBe(first);
        }
    }

    [Fact]
    public void NetworkX_reads_the_graph()
    {
        const string Python = "/usr/bin/python3";
        Assert.SkipUnless(File.Exists(Python), "Debian's python3 is not here");
        Build().Code.ShouldBe(0);
        CommandRun.Of("export", "--format", "graphml", _folder["events.yaml"], "-o", _folder["graph.graphml"]).Code.ShouldBe(0);
        const string Script = """
            import sys
            try:
                import networkx as nx
            except ImportError:
                sys.exit(42)
            graph = nx.read_graphml(sys.argv[1])
            assert graph.number_of_nodes() > 10, graph
            assert all(data.get("label") for _, data in graph.nodes(data=True))
            assert all(data.get("label") for _, _, data in graph.edges(data=True))
            print(graph.number_of_nodes(), graph.number_of_edges())
            """;
        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", Script, _folder["graph.graphml"]]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.SkipWhen(process.ExitCode == 42, "python3-networkx is not here");
        process.ExitCode.ShouldBe(0, error);
    }

    private CommandRun Build() => CommandRun.Of("build", Seeds.Folder, "-o", _folder["events.yaml"], "--no-cache");
}
