using System.Text;

namespace EventTimeline.Formats.Exchange;

/// <summary>Names of enumeration members as files write them.</summary>
internal static class Words
{
    /// <summary>The member's name in lower case, words joined by hyphens: <c>DocumentDate</c> is <c>document-date</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var text = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
