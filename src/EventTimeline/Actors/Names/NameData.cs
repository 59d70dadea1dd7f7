using EventTimeline.Language;

namespace EventTimeline.Actors.Names;

/// <summary>Reads the word lists that lie beside the code.</summary>
internal static class NameData
{
    /// <summary>The rows of a table below <c>Actors/</c>, split at tabs.</summary>
    /// <param name="file">Path below <c>Actors/</c>, such as <c>Names/nicknames.tsv</c>.</param>
    public static IEnumerable<string[]> Rows(string file) => DataFile.Rows("Actors/" + file);

    /// <summary>The lines of a list below <c>Actors/</c> that has no tabs.</summary>
    public static IEnumerable<string> Lines(string file) => Rows(file).Select(cells => cells[0]);

    /// <summary>All words of a list, folded.</summary>
    public static HashSet<string> Words(string file) =>
        Rows(file).SelectMany(WordsOf).Select(Letters.Fold).ToHashSet(StringComparer.Ordinal);

    /// <summary>For every word of a table of groups (one a line), the numbers of the groups that hold it.</summary>
    public static Dictionary<string, int[]> Groups(string file)
    {
        var groups = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var number = 0;
        foreach (var row in Rows(file))
        {
            foreach (var word in WordsOf(row).Select(Plain).Distinct())
            {
                groups[word] = groups.TryGetValue(word, out var held) ? [.. held, number] : [number];
            }

            number++;
        }

        return groups;
    }

    /// <summary>The words of all cells of a row.</summary>
    public static IEnumerable<string> WordsOf(string[] row) => row.SelectMany(cell => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Plain(string word) => string.Concat(Letters.Fold(word).Where(char.IsLetterOrDigit));
}
