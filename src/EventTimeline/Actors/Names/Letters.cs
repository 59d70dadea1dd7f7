using System.Globalization;
using System.Text;

namespace EventTimeline.Actors.Names;

/// <summary>Letters without case and marks.</summary>
internal static class Letters
{
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
        foreach (var symbol in Decompose(text))
        {
            Append(folded, symbol);
        }

        return folded.ToString();
    }

    private static string Decompose(string text)
    {
        try
        {
            return text.ToLowerInvariant().Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // Lone surrogates of a broken file cannot be normalised; they stay as they are.
            return text.ToLowerInvariant();
        }
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
        if (char.GetUnicodeCategory(symbol) == UnicodeCategory.NonSpacingMark)
        {
            return;
        }

        folded.Append(symbol switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'þ' => "th",
            'ı' => "i",
            'ə' => "a",
            'ħ' => "h",
            _ => symbol.ToString(),
        });
    }
}
