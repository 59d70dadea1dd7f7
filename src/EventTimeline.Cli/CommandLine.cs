using System.CommandLine;
using System.CommandLine.Parsing;
using EventTimeline.Cli.Verbs;

namespace EventTimeline.Cli;

/// <summary>The command: verbs, exit codes, and what is said when something goes wrong.</summary>
internal static class CommandLine
{
    private const int WrongInput = 1;
    private const int WrongUsage = 2;
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line.</summary>
    /// <returns>0 done, 1 something in the input was wrong, 2 wrong usage.</returns>
    internal static int Run(string[] args, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(args, Parsing);
        var errors = Errors(parsed);
        if (errors.Count > 0)
        {
            foreach (var error in errors)
            {
                terminal.Error.WriteLine($"error: {error}");
            }

            terminal.Error.WriteLine($"try: eventtimeline {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help");
            return WrongUsage;
        }

        return Invoke(parsed, terminal);
    }

    /// <summary>What the parser found, and options that it took for the name of a file.</summary>
    private static List<string> Errors(ParseResult parsed)
    {
        var errors = parsed.Errors.Select(error => error.Message).ToList();
        var tokens = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash);
        errors.AddRange(tokens
            .Where(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] } && token.Value.StartsWith("--", StringComparison.Ordinal) && errors.Count == 0)
            .Select(token => $"there is no option {token.Value}"));
        return errors;
    }

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        try
        {
            var code = parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            terminal.Flush();
            return code;
        }
        catch (UsageException wrong)
        {
            terminal.Error.WriteLine($"error: {wrong.Message}");
            return WrongUsage;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"error: {failure.Message}");
            return WrongInput;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Turns a folder of documents into a chronology that can be checked.");
        root.Add(BuildVerb.Create(terminal));
        root.Add(ChronologyVerb.Create(terminal));
        root.Add(EventsVerb.Create(terminal));
        root.Add(ActorsVerb.Create(terminal));
        root.Add(ActorVerb.Create(terminal));
        root.Add(PathVerb.Create(terminal));
        root.Add(ExportVerb.Create(terminal));
        root.Add(ConflictsVerb.Create(terminal));
        root.Add(DatesVerb.Create(terminal));
        root.Add(AnalyzeVerb.Create(terminal));
        root.Add(CheckVerb.Create(terminal));
        return root;
    }
}
