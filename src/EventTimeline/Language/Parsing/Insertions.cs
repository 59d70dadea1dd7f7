namespace EventTimeline.Language.Parsing;

/// <summary>
/// Short insertions in brackets that news puts behind names, "(D-MN)", "(L)", "(AFP)". They cut clauses in two for a parser that learnt from other texts, so
/// the sentence is read without them, and each hangs on the word before it.
/// </summary>
internal static class Insertions
{
    private const int MostInside = 3;

    /// <summary>Which words belong to insertions, or null where none do.</summary>
    /// <param name="forms">The words of a sentence.</param>
    public static bool[]? Find(ReadOnlySpan<string> forms)
    {
        bool[]? found = null;
        for (var i = 1; i < forms.Length - 2; i++)
        {
            if (forms[i] == "(" && Closing(forms, i) is { } end && end + 1 < forms.Length)
            {
                found ??= new bool[forms.Length];
                found.AsSpan(i, end - i + 1).Fill(true);
                i = end;
            }
        }

        return found;
    }

    private static int? Closing(ReadOnlySpan<string> forms, int open)
    {
        for (var i = open + 1; i < forms.Length && i <= open + 1 + MostInside; i++)
        {
            if (forms[i] == ")")
            {
                return i > open + 1 ? i : null;
            }

            if (!IsCode(forms[i]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Capitals with hyphens and stops: a party and state, an agency, an acronym, a side of the picture.</summary>
    private static bool IsCode(string form)
    {
        var letters = 0;
        foreach (var character in form)
        {
            if (char.IsAsciiLetterUpper(character))
            {
                letters++;
            }
            else if (character is not ('-' or '–' or '.' or '/' or '&'))
            {
                return false;
            }
        }

        return letters > 0 || form is "-" or "–";
    }
}
