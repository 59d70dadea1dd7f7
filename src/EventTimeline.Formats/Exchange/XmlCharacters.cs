using System.Text;
using System.Xml;
using EventTimeline.Text;

namespace EventTimeline.Formats.Exchange;

/// <summary>Takes out the characters that XML 1.0 forbids, and counts them so that the loss is said once.</summary>
internal sealed class XmlCharacters
{
    private int _dropped;

    /// <summary>The text without controls, lone surrogates, U+FFFE and U+FFFF.</summary>
    public string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                result.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                result.Append(text[i]).Append(text[++i]);
            }
            else
            {
                _dropped++;
            }
        }

        return result.ToString();
    }

    /// <summary>The loss as a message, if there was any.</summary>
    public IReadOnlyList<Diagnostic> Report() => _dropped == 0
        ? []
        : [new Diagnostic(DiagnosticSeverity.Warning, $"{_dropped} characters that XML forbids were left out")];

    private static bool IsClean(string text)
    {
        foreach (var unit in text)
        {
            if (!XmlConvert.IsXmlChar(unit))
            {
                return false;
            }
        }

        return true;
    }
}
