namespace EventTimeline.Language.Tagging;

/// <summary>How a whole sentence is written: with ordinary capitals, all in capitals, all small, or with a capital on most words, as headlines are.</summary>
/// <param name="Letter">A letter that stands for it.</param>
internal readonly record struct SentenceCase(char Letter)
{
    private const int LongWord = 4;

    /// <summary>Finds the case of a sentence from its words.</summary>
    public static SentenceCase Of(ReadOnlySpan<string> forms)
    {
        var (upper, title, lower) = (0, 0, 0);
        foreach (var form in forms)
        {
            if (form.Length == 0 || !char.IsLetter(form[0]))
            {
                continue;
            }

            var first = char.IsUpper(form[0]);
            upper += first && form.Length > 1 && char.IsUpper(form[^1]) ? 1 : 0;
            title += first ? 1 : 0;
            lower += !first && form.Length >= LongWord ? 1 : 0;
        }

        return new SentenceCase(
            title == 0 ? 's'
            : lower == 0 && upper > 1 && 2 * upper >= title ? 'u'
            : title > 2 && title > 4 * lower ? 't' : 'n');
    }
}
