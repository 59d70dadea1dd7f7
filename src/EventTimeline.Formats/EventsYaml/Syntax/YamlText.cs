using System.Globalization;
using System.Text;

namespace EventTimeline.Formats.EventsYaml.Syntax;

/// <summary>How a text is written as a YAML scalar: plain where that is safe, else in double quotes (YAML 1.2.2, 7.3.1).</summary>
internal static class YamlText
{
    private static readonly string[] Words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

    /// <summary>Whether a unit may stand in a plain scalar here: fewer than YAML allows, none with a meaning in any place.</summary>
    public static bool IsPlain(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || unit is ' ' or '-' or '_' or '.' or '/' or '(' or ')' or '\'' or '’' or '+' or '~' or '%' or '?' or ';' or '$' ||
        (unit > 0xA0 && char.IsLetter(unit));

    /// <summary>Whether a text may be written plain.</summary>
    public static bool CanBePlain(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 200 || !(char.IsAsciiLetterOrDigit(text[0]) || (text[0] > 0xA0 && char.IsLetter(text[0]))) || text[^1] == ' ')
        {
            return false;
        }

        foreach (var unit in text)
        {
            if (!IsPlain(unit))
            {
                return false;
            }
        }

        foreach (var word in Words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes a scalar.</summary>
    public static void Write(TextWriter writer, ReadOnlySpan<char> text)
    {
        if (CanBePlain(text))
        {
            writer.Write(text);
        }
        else
        {
            WriteQuoted(writer, text);
        }
    }

    /// <summary>Writes a scalar in double quotes.</summary>
    public static void WriteQuoted(TextWriter writer, ReadOnlySpan<char> text)
    {
        writer.Write('"');
        while (text.Length > 0)
        {
            var safe = 0;
            while (safe < text.Length && !NeedsEscape(text[safe]))
            {
                safe++;
            }

            writer.Write(text[..safe]);
            if (safe == text.Length)
            {
                break;
            }

            if (char.IsHighSurrogate(text[safe]) && safe + 1 < text.Length && char.IsLowSurrogate(text[safe + 1]))
            {
                writer.Write(text.Slice(safe, 2));
                safe++;
            }
            else
            {
                Escape(writer, text[safe]);
            }

            text = text[(safe + 1)..];
        }

        writer.Write('"');
    }

    /// <summary>Reads an escape of those that <see cref="Write"/> makes.</summary>
    public static bool TryUnescape(ReadOnlySpan<char> text, StringBuilder value, out int length)
    {
        length = 2;
        switch (text.Length > 1 ? text[1] : '\0')
        {
            case '"':
                value.Append('"');
                return true;
            case '\\':
                value.Append('\\');
                return true;
            case 'n':
                value.Append('\n');
                return true;
            case 't':
                value.Append('\t');
                return true;
            case 'r':
                value.Append('\r');
                return true;
            case 'u' when text.Length >= 6 && ushort.TryParse(text.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                value.Append((char)unit);
                length = 6;
                return true;
            default:
                return false;
        }
    }

    private static bool NeedsEscape(char unit) =>
        unit is < ' ' or '"' or '\\' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(unit);

    private static void Escape(TextWriter writer, char unit)
    {
        switch (unit)
        {
            case '"':
                writer.Write("\\\"");
                break;
            case '\\':
                writer.Write("\\\\");
                break;
            case '\n':
                writer.Write("\\n");
                break;
            case '\t':
                writer.Write("\\t");
                break;
            case '\r':
                writer.Write("\\r");
                break;
            default:
                writer.Write("\\u");
                writer.Write(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
