using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace EventTimeline.Evaluation.Dates;

/// <summary>Runs a script of the folder <c>peers</c> with node, for comparison with other programs.</summary>
internal static class PeerScript
{
    /// <summary>Gives the script lines on its standard input and returns those of its standard output.</summary>
    /// <param name="script">File name in the folder <c>peers</c>.</param>
    /// <param name="input">Lines in UTF-8, none with a line break.</param>
    /// <returns>The lines, or null where node or the script's packages are absent.</returns>
    public static IReadOnlyList<string>? Run(string script, IReadOnlyCollection<string> input)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder(), script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEndAsync();
            Feed(process.StandardInput, input);
            var lines = output.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            return process.ExitCode == 0 ? lines : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void Feed(StreamWriter writer, IEnumerable<string> input)
    {
        try
        {
            using (writer)
            {
                foreach (var line in input)
                {
                    writer.Write(line + "\n");
                }
            }
        }
        catch (IOException)
        {
            // The script ended before it read everything; its exit code tells.
        }
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EventTimeline.sln")))
            {
                return Path.Combine(folder.FullName, "tests", "EventTimeline.Evaluation", "peers");
            }
        }

        return "peers";
    }
}
