namespace EventTimeline.Dates.Grammar;

/// <summary>Names of holidays, of one word or several, and the keys they stand for. Immutable.</summary>
internal sealed class HolidayNames
{
    private readonly Dictionary<string, (string[] Words, string Key)[]> _byFirst;

    private HolidayNames(IEnumerable<(string[] Words, string Key)> names) =>
        _byFirst = names.GroupBy(name => name.Words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Words.Length).ToArray());

    /// <summary>The first words of the names.</summary>
    public IEnumerable<string> FirstWords => _byFirst.Keys;

    /// <summary>Takes names as a text writes them; apostrophes do not count, and hyphens are spaces.</summary>
    public static HolidayNames From(IEnumerable<(string Key, string Name)> names) =>
        new(names.Where(name => !name.Name.Contains('.'))
            .Select(name => (name.Name.Replace("'", "", StringComparison.Ordinal).Replace('-', ' ').Split(' '), name.Key)));

    /// <summary>Takes names that are their own keys; their words are joined by spaces, hyphens or apostrophes.</summary>
    public static HolidayNames OfParts(IEnumerable<string> names) => new(names.Select(name => (name.Split(' ', '\''), name)));

    /// <summary>The key of the longest name that begins at a token.</summary>
    /// <param name="window">The paragraph.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="end">Index just past the last token of the name.</param>
    public string? Find(TokenWindow window, int at, out int end)
    {
        foreach (var (words, key) in _byFirst.GetValueOrDefault(window.Lexicon[window[at].Lexeme].Text) ?? [])
        {
            if (Matches(window, at, words, out end))
            {
                return key;
            }
        }

        end = at;
        return null;
    }

    private static bool Matches(TokenWindow window, int at, string[] words, out int end)
    {
        end = at;
        foreach (var word in words)
        {
            var start = end > at && (window.IsHyphen(end) || (window.IsApostrophe(end) && window.Joined(end))) ? end + 1 : end;
            if (!Matches(window, start, word, out end))
            {
                return false;
            }
        }

        return window.Capital(at);
    }

    /// <summary>One word; "years" also matches "year's" and "years'".</summary>
    private static bool Matches(TokenWindow window, int at, string word, out int end)
    {
        end = at + 1;
        if (window.IsWord(at, word))
        {
            end += word[^1] == 's' && window.IsApostrophe(end) ? 1 : 0;
            return true;
        }

        var possessive = window.IsApostrophe(at + 1) && window.IsWord(at + 2, "s") && window.IsWord(at, word[..^1]) && word[^1] == 's';
        end = at + 3;
        return possessive;
    }
}
