using System.Text;
using EventTimeline.Text;
using Spectre.Console;

namespace EventTimeline.Cli;

/// <summary>Where a verb's words go: data to standard output, everything else to standard error, colour and progress to terminals alone.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Lazy<StreamWriter> _out;
    private bool _hasErrors;

    /// <summary>Makes a terminal.</summary>
    /// <param name="data">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="isInteractive">Whether standard output is a terminal that takes colour.</param>
    /// <param name="showsProgress">Whether standard error is a terminal.</param>
    internal Terminal(Stream data, TextWriter error, bool isInteractive = false, bool showsProgress = false)
    {
        Data = data;
        Error = error;
        IsInteractive = isInteractive;
        ShowsProgress = showsProgress;
        _out = new Lazy<StreamWriter>(() => new StreamWriter(data, Utf8, 1 << 14, leaveOpen: true) { NewLine = "\n" });
    }

    /// <summary>Standard output for bytes.</summary>
    internal Stream Data { get; }

    /// <summary>Standard output for text.</summary>
    internal TextWriter Out => _out.Value;

    /// <summary>Standard error.</summary>
    internal TextWriter Error { get; }

    /// <summary>Whether standard output is a terminal that takes colour.</summary>
    internal bool IsInteractive { get; }

    /// <summary>Whether standard error is a terminal.</summary>
    internal bool ShowsProgress { get; }

    /// <summary>0, or 1 where an error was reported.</summary>
    internal int ExitCode => _hasErrors ? 1 : 0;

    /// <summary>The terminal of this process.</summary>
    internal static Terminal OfProcess()
    {
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var data = new BufferedStream(Console.OpenStandardOutput(), 1 << 15);
        var error = new StreamWriter(Console.OpenStandardError(), Utf8, 1024) { AutoFlush = true, NewLine = "\n" };
        return new Terminal(data, error, !Console.IsOutputRedirected && !plain, !Console.IsErrorRedirected && !plain);
    }

    /// <summary>Writes a message to standard error; an error there makes the exit code 1.</summary>
    internal void Report(Diagnostic diagnostic)
    {
        _hasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        Error.WriteLine(diagnostic.ToString());
    }

    /// <summary>Writes messages to standard error.</summary>
    internal void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Report(diagnostic);
        }
    }

    /// <summary>A console of Spectre's on standard output, for tables and colour.</summary>
    internal IAnsiConsole Rich()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = IsInteractive ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = IsInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Out),
        });
        if (!IsInteractive)
        {
            // Nothing is wrapped where no eye meets a margin: a line of output stays a line for grep.
            console.Profile.Width = 10_000;
        }

        return console;
    }

    /// <summary>Sends what is waiting.</summary>
    internal void Flush()
    {
        if (_out.IsValueCreated)
        {
            _out.Value.Flush();
        }

        Data.Flush();
        Error.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_out.IsValueCreated)
        {
            _out.Value.Dispose();
        }

        Data.Dispose();
        Error.Dispose();
    }
}
