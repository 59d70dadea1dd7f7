using EventTimeline.Formats;

namespace EventTimeline.Cli.Options;

/// <summary>Where a verb's data goes: standard output, or a file that is never left half-written.</summary>
internal static class OutputFile
{
    /// <summary>Writes to the file, its folder made where needed, or to standard output where no file or "-" is named.</summary>
    internal static void Write(string? path, Terminal terminal, Action<Stream> write)
    {
        if (path is null or "-")
        {
            write(terminal.Data);
            return;
        }

        MakeFolder(path);
        AtomicFile.WriteBytes(path, write);
    }

    /// <summary>Makes the folder of a file where it is missing.</summary>
    internal static void MakeFolder(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
