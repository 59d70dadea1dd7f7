using System.Text;
using System.Xml;

namespace EventTimeline.Formats.Graphs;

/// <summary>How every XML file is written: UTF-8 without a byte order mark, LF, indented by two.</summary>
internal static class XmlFiles
{
    public static XmlWriterSettings Settings => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };
}
