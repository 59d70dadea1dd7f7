using System.Diagnostics;

namespace EventTimeline.Tests.Formats.Graphs;

/// <summary>Reads graph files with Debian's python3-networkx, a consumer that we did not write.</summary>
internal static class NetworkX
{
    private const string Python = "/usr/bin/python3";

    private static readonly Lazy<bool> Present = new(() => File.Exists(Python) && Run("-c", "import networkx").ExitCode == 0);

    public static void SkipWhereMissing() => Assert.SkipUnless(Present.Value, "python3-networkx is not installed");

    /// <summary>What the file holds, a line each; fails with NetworkX's own words.</summary>
    public static string[] Read(string path)
    {
        var (exitCode, output, errors) = Run(Path.Combine(AppContext.BaseDirectory, "Formats", "Graphs", "read_graph.py"), path);
        exitCode.ShouldBe(0, errors);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
