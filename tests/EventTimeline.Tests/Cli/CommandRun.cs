using System.Text;
using EventTimeline.Cli;

namespace EventTimeline.Tests.Cli;

/// <summary>One run of the command in this process.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    /// <summary>Runs the command; nothing is a terminal, and the cache is left alone.</summary>
    internal static CommandRun Of(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int code;
        using (var terminal = new Terminal(output, error))
        {
            code = CommandLine.Run(args, terminal);
        }

        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
