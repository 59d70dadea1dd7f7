using System.Text;

namespace EventTimeline.Merging;

/// <summary>Makes ids: lower-case letters, digits and hyphens.</summary>
internal static class Slug
{
    /// <summary>Longest id made from words, in characters.</summary>
    private const int MaxLength = 60;

    /// <summary>The letters and digits of a text with hyphens between its words; accents are dropped; <c>x</c> where nothing is left.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(Math.Min(text.Length, MaxLength));
        var gap = false;
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                if (gap && slug.Length > 0)
                {
                    slug.Append('-');
                }

                slug.Append(char.ToLowerInvariant(letter));
                gap = false;
            }
            else if (letter is not ('\'' or '’') && !IsMark(letter))
            {
                gap = true;
            }

            if (slug.Length >= MaxLength)
            {
                break;
            }
        }

        return slug.Length == 0 ? "x" : slug.ToString().TrimEnd('-');
    }

    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
