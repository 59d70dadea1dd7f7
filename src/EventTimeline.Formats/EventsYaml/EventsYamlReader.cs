using System.Text;
using EventTimeline.Formats.EventsYaml.Syntax;
using EventTimeline.Text;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>Reads an events.yaml, and says of every mistake where it is and what was expected.</summary>
public static class EventsYamlReader
{
    /// <summary>Longest file that is read, in bytes.</summary>
    public const long MaxBytes = 1L << 30;

    /// <summary>The version of the format.</summary>
    public const string Version = "1";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading it is not allowed.</exception>
    public static EventsFile Read(string path)
    {
        if (new FileInfo(path).Length > MaxBytes)
        {
            return Failed(new Diagnostic(DiagnosticSeverity.Error, $"larger than {MaxBytes >> 20} MB", path));
        }

        return Parse(File.ReadAllText(path, Encoding.UTF8), path);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="file">What to call it in messages.</param>
    public static EventsFile Parse(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            if (text.Contains('\r', StringComparison.Ordinal))
            {
                text = text.ReplaceLineEndings("\n");
            }

            return new FileAssembler(LayoutReader.Read(text), file).Assemble();
        }
        catch (YamlSyntaxException failure)
        {
            return Failed(new Diagnostic(DiagnosticSeverity.Error, failure.Message, file, failure.Line, failure.Column));
        }
    }

    private static EventsFile Failed(Diagnostic diagnostic) => new() { Diagnostics = [diagnostic] };
}
