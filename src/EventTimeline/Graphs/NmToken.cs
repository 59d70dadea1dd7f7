using System.Text;

namespace EventTimeline.Graphs;

/// <summary>Makes XML NMTOKENs, the form that ids have in GraphML.</summary>
internal static class NmToken
{
    /// <summary>
    /// The text with every character that may not stand in an id written as <c>_</c> and its code point in hexadecimal, so that
    /// different texts stay different; ASCII letters, digits, <c>: . -</c> stay.
    /// </summary>
    public static string From(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && IsPlain((char)rune.Value))
            {
                result.Append((char)rune.Value);
            }
            else
            {
                result.Append('_').Append(rune.Value.ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append('.');
            }
        }

        return result.ToString();
    }

    private static bool IsPlain(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is ':' or '.' or '-';
}
