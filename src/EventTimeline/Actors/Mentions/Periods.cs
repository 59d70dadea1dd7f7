using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Reads the years in which the text says that a role was held.</summary>
internal static class Periods
{
    private const int Reach = 7;

    /// <summary>
    /// EDTF of "since 2007" (<c>2007/..</c>), "from 2004 to 2009" and "(2004-2009)" (<c>2004/2009</c>), "until 2009" (<c>../2009</c>),
    /// "in 2006" (<c>2006</c>), looking from a word up to the next clause; null where no year stands there.
    /// </summary>
    public static string? Read(Sentence sentence, int from, int to)
    {
        var end = Math.Min(Math.Min(to, from + Reach), sentence.Count);
        for (var i = from; i < end; i++)
        {
            if (sentence.Columns.Tags[i] == PartOfSpeech.Verb)
            {
                return null;
            }

            if (Year(sentence, i) is { } first)
            {
                return Period(sentence, i, first);
            }
        }

        return null;
    }

    private static string Period(Sentence sentence, int at, string first)
    {
        var before = at > 0 ? sentence.Columns.Forms[at - 1].ToLowerInvariant() : "";
        if (at + 2 < sentence.Count && sentence.Columns.Forms[at + 1].ToLowerInvariant() is "to" or "-" or "–" or "until" or "and" or "through")
        {
            if (Year(sentence, at + 2) is { } last)
            {
                return $"{first}/{last}";
            }
        }

        return before switch
        {
            "since" or "from" => $"{first}/..",
            "until" or "till" => $"../{first}",
            _ => first,
        };
    }

    private static string? Year(Sentence sentence, int word)
    {
        var form = sentence.Columns.Forms[word];
        if (form.Length == 9 && form[4] is '-' or '–' && IsYear(form.AsSpan(0, 4)) && IsYear(form.AsSpan(5)))
        {
            return $"{form[..4]}/{form[5..]}";
        }

        return IsYear(form) ? form : null;
    }

    private static bool IsYear(ReadOnlySpan<char> form) => form.Length == 4 && form[0] is '1' or '2' && !form.ContainsAnyExceptInRange('0', '9') && form[1] is '9' or '0' or '8' or '7';
}
