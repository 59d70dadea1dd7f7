namespace EventTimeline.Merging.Mentions;

/// <summary>
/// The words of a mention's title: who, what and to whom without the rest of the sentence, so that "releases a phone" and "releases an update" differ
/// although one article reports both.
/// </summary>
internal static class TitleWords
{
    private const int Shortest = 3;

    /// <summary>The words in lower case without a plural ending, each once; those that most texts hold are left out.</summary>
    public static IEnumerable<string> Of(string title)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= title.Length; i++)
        {
            if (i < title.Length && char.IsLetterOrDigit(title[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (i - start >= Shortest || char.IsDigit(title[start]))
                {
                    found.Add(Stem(title[start..i].ToLowerInvariant()));
                }

                start = -1;
            }
        }

        found.ExceptWith(TriggerLists.FunctionWords);
        return found;
    }

    private static string Stem(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
}
