using System.Globalization;

namespace EventTimeline.Language.Tokens;

/// <summary>The classes of characters that the tokeniser tells apart.</summary>
internal static class Characters
{
    /// <summary>Letters, combining marks, and halves of characters beyond the first plane unless they are pictographs.</summary>
    public static bool IsLetter(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c < 128)
        {
            return char.IsAsciiLetter(c);
        }

        if (char.IsSurrogate(c))
        {
            return IsAstralLetter(text, at);
        }

        return char.IsLetter(c) || IsMark(c) || c is '\u00AD' or '\u200D' or '\u200C';
    }

    /// <summary>A letter or a digit of any script.</summary>
    public static bool IsWordPart(ReadOnlySpan<char> text, int at) => char.IsAsciiDigit(text[at]) || IsLetter(text, at) || char.IsDigit(text[at]);

    /// <summary>Straight, curly and backtick apostrophes.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '‘' or '´';

    /// <summary>White space, including no-break and zero-width spaces and control characters.</summary>
    public static bool IsSpace(char c) => c <= ' ' || c is '\u00A0' or '\u200B' or '\u2060' or '\uFEFF' or '\u007F' || (c > 127 && (char.IsWhiteSpace(c) || char.IsControl(c)));

    /// <summary>Currency, mathematical and other signs.</summary>
    public static bool IsSymbol(char c) => c is '%' or '#' or '@' or '&' or '°' || char.IsSymbol(c) || char.IsSurrogate(c);

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsAstralLetter(ReadOnlySpan<char> text, int at)
    {
        if (char.IsLowSurrogate(text[at]))
        {
            at--;
        }

        return at >= 0 && at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])
            && CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[at], text[at + 1]))
                is <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark;
    }
}
