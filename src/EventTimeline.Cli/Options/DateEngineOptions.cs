using System.CommandLine;

namespace EventTimeline.Cli.Options;

/// <summary>The options that choose what reads dates: <c>--date-engine</c> and <c>--language</c>.</summary>
internal sealed class DateEngineOptions
{
    private readonly Option<string> _engine = new("--date-engine")
    {
        Description = "what recognises dates: default or recognizers",
        HelpName = "NAME",
        DefaultValueFactory = _ => Engines.Default,
    };

    private readonly Option<string> _language = new("--language")
    {
        Description = "the language of the dates: en or es; recognizers knows more",
        HelpName = "CODE",
        DefaultValueFactory = _ => Engines.English,
    };

    /// <summary>Adds both to a command.</summary>
    internal void AddTo(Command command)
    {
        command.Add(_engine);
        command.Add(_language);
    }

    /// <summary>What the options choose.</summary>
    /// <exception cref="UsageException">There is no such engine, not in this build, or it does not know the language.</exception>
    internal DateEngine Read(ParseResult parsed) => Engines.Dates(parsed.GetValue(_engine)!, parsed.GetValue(_language)!);
}
