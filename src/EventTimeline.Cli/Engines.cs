using System.CommandLine;
using EventTimeline.Dates;
using EventTimeline.Graphs.Engines;

namespace EventTimeline.Cli;

/// <summary>The engines that options choose by name. Optional ones are there where the command was built with <c>-p:OptionalEngines=true</c>.</summary>
internal static class Engines
{
    /// <summary>The name of our own engines.</summary>
    internal const string Default = "default";

    /// <summary>The code of the language that is read unless another is asked for.</summary>
    internal const string English = "en";

    private static readonly Dictionary<string, Func<IGraphEngine>> Graphs = new(StringComparer.OrdinalIgnoreCase)
    {
        [Default] = () => new DefaultGraphEngine(),
#if OPTIONAL_ENGINES
        ["quikgraph"] = () => new QuikGraph.QuikGraphEngine(),
#endif
    };

    private static readonly Dictionary<string, Func<string, DateResolver>> DateEngines = new(StringComparer.OrdinalIgnoreCase)
    {
        [Default] = OwnDates,
#if OPTIONAL_ENGINES
        ["recognizers"] = MicrosoftDates,
#endif
    };

    private static readonly string[] Optional = ["quikgraph", "recognizers"];

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
        Graphs.TryGetValue(name, out var make) ? make() : throw Missing("--graph-engine", name, Graphs.Keys);

    /// <summary>The date engine of a name, for a language.</summary>
    /// <param name="name">The engine.</param>
    /// <param name="language">Two-letter code (ISO 639-1).</param>
    /// <exception cref="UsageException">There is none of that name, not in this build, or it does not know the language.</exception>
    internal static DateEngine Dates(string name, string language)
    {
        if (!DateEngines.TryGetValue(name, out var make))
        {
            throw Missing("--date-engine", name, DateEngines.Keys);
        }

        var isUsual = name.Equals(Default, StringComparison.OrdinalIgnoreCase) && language.Equals(English, StringComparison.OrdinalIgnoreCase);
        return new DateEngine(make(language), isUsual ? "" : $"{name}/{language}".ToLowerInvariant());
    }

    private static DateResolver OwnDates(string language) => language.ToLowerInvariant() switch
    {
        English => new DateResolver(DateLanguage.English),
        "es" => new DateResolver(DateLanguage.Spanish),
        _ => throw new UsageException($"--language: '{language}' is none of en, es; --date-engine recognizers knows more"),
    };

#if OPTIONAL_ENGINES
    private static DateResolver MicrosoftDates(string language)
    {
        try
        {
            return new DateResolver(new Recognizers.MicrosoftDateRecognizer(language));
        }
        catch (ArgumentException)
        {
            throw new UsageException($"--language: recognizers does not know '{language}'");
        }
    }
#endif

    private static UsageException Missing(string option, string name, IEnumerable<string> present) =>
        new(Optional.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? $"{option}: '{name}' is not part of this build; build the command with -p:OptionalEngines=true on a registry that has the package"
            : $"{option}: '{name}' is none of {string.Join(", ", present)}");
}
