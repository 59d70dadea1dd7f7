using System.Diagnostics;
using Terminal = EventTimeline.Cli.Terminal;

namespace EventTimeline.Benchmarks;

/// <summary>
/// Times what a person waits for: the start of the published command, and a build of the example documents, first in a new process and then
/// in one that is warm.
/// </summary>
internal static class StartRun
{
    private const int Runs = 15;

    /// <summary>Prints a row for each, the median and the least of fifteen runs, in seconds of the clock.</summary>
    /// <param name="command">The published command.</param>
    /// <param name="documents">The folder of documents.</param>
    /// <param name="output">Gets the rows.</param>
    public static void Run(string command, string documents, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("eventtimeline-start-");
        string[] build = ["build", documents, "-o", Path.Combine(folder.FullName, "events.yaml"), "--no-cache"];
        output.WriteLine($"{"",-34} {"median",8} {"least",8}");
        Row("start (--version)", () => Start(command, "--version"), output);
        Row("build, new process", () => Start(command, build), output);
        Row("build, warm process", () => InProcess(build), output);
        folder.Delete(recursive: true);
    }

    private static void Row(string name, Action run, TextWriter output)
    {
        var seconds = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            var began = Stopwatch.GetTimestamp();
            run();
            seconds[i] = Stopwatch.GetElapsedTime(began).TotalSeconds;
        }

        Array.Sort(seconds);
        output.WriteLine($"{name,-34} {seconds[Runs / 2],8:0.00} {seconds[0],8:0.00}");
    }

    private static void Start(string command, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(command, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"the command failed: {error.Result}");
        }
    }

    private static void InProcess(string[] args)
    {
        using var terminal = new Terminal(Stream.Null, TextWriter.Null);
        if (EventTimeline.Cli.CommandLine.Run(args, terminal) != 0)
        {
            throw new InvalidOperationException("the build failed");
        }
    }
}
