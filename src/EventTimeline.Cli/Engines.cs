using System.CommandLine;
using EventTimeline.Graphs.Engines;

namespace EventTimeline.Cli;

/// <summary>The engines that options choose by name. Optional ones are there where the command was built with <c>-p:OptionalEngines=true</c>.</summary>
internal static class Engines
{
    private const string Default = "default";

    private static readonly Dictionary<string, Func<IGraphEngine>> Graphs = new(StringComparer.OrdinalIgnoreCase)
    {
        [Default] = () => new DefaultGraphEngine(),
    };

    private static readonly string[] OptionalGraphs = ["quikgraph"];

    /// <summary>The option that chooses the graph engine.</summary>
    internal static Option<string> GraphOption() => new("--graph-engine")
    {
        Description = "default or quikgraph",
        HelpName = "NAME",
        DefaultValueFactory = _ => Default,
    };

    /// <summary>The graph engine of a name.</summary>
    /// <exception cref="UsageException">There is none of that name, or not in this build.</exception>
    internal static IGraphEngine Graph(string name) =>
        Graphs.TryGetValue(name, out var make) ? make() : throw Missing("--graph-engine", name, Graphs.Keys, OptionalGraphs);

    private static UsageException Missing(string option, string name, IEnumerable<string> present, string[] optional) =>
        new(optional.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? $"{option}: '{name}' is not part of this build; build the command with -p:OptionalEngines=true on a registry that has the package"
            : $"{option}: '{name}' is none of {string.Join(", ", present)}");
}
