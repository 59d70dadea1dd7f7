using System.Globalization;
using System.Text;

namespace EventTimeline.Actors.Names;

/// <summary>Letters without case and marks.</summary>
internal static class Letters
{
    // Without culture data the runtime cannot decompose letters, so the table lies beside the code.
    private static readonly Dictionary<char, string> Unmarked = ReadUnmarked();

    /// <summary>
    /// Lower case, diacritics taken off, ligatures and special letters written out ("ß" as "ss", "ø" as "o"), every kind of apostrophe as "'",
    /// every kind of dash as "-".
    /// </summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length + 4);
        foreach (var symbol in text.ToLowerInvariant())
        {
            Append(folded, symbol);
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char symbol)
    {
        switch (symbol)
        {
            case < '\u0080':
                folded.Append(symbol);
                break;
            case '’' or '‘' or 'ʼ' or 'ʻ' or 'ʿ' or 'ʾ' or '`' or '´' or '′':
                folded.Append('\'');
                break;
            case '‐' or '‑' or '–' or '—':
                folded.Append('-');
                break;
            case '\u00A0':
                folded.Append(' ');
                break;
            default:
                AppendLetter(folded, symbol);
                break;
        }
    }

    private static void AppendLetter(StringBuilder folded, char symbol)
    {
        // A mark of its own follows the letter it stands on.
        if (char.GetUnicodeCategory(symbol) != UnicodeCategory.NonSpacingMark)
        {
            folded.Append(Unmarked.TryGetValue(symbol, out var plain) ? plain : symbol.ToString());
        }
    }

    private static Dictionary<char, string> ReadUnmarked() =>
        (from line in NameData.Lines("Names/latin-letters.txt")
         let cells = line.Split(' ')
         from letter in cells[1]
         select (letter, cells[0])).ToDictionary();
}
