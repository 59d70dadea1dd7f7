using System.Text;

namespace EventTimeline.Documents;

/// <summary>Text made comparable: small letters, straight quotes, one blank for any white space.</summary>
internal static class PlainText
{
    /// <summary>The comparable form.</summary>
    internal static string Of(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else
            {
                plain.Append(Straight(char.ToLowerInvariant(unit)));
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static char Straight(char unit) => unit switch
    {
        '‘' or '’' or 'ʼ' or '`' => '\'',
        '“' or '”' or '«' or '»' => '"',
        '–' or '—' => '-',
        _ => unit,
    };
}
