using System.Text;

namespace EventTimeline.Formats.Exchange;

/// <summary>How text files are written: UTF-8 without a byte order mark.</summary>
internal static class TextFiles
{
    /// <summary>A writer that leaves the stream open.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="newLine">LF, or CRLF where the format asks for it.</param>
    public static StreamWriter Writer(Stream output, string newLine = "\n") =>
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = newLine };
}
