using System.Globalization;

namespace EventTimeline.Training.Treebanks;

/// <summary>
/// Reads CoNLL-U (universaldependencies.org/format.html). Syntactic words are kept; lines of multiword tokens (3-4) and of empty nodes (8.1) are passed over.
/// </summary>
internal static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads a file.</summary>
    public static List<TreebankSentence> ReadFile(string path)
    {
        using var reader = File.OpenText(path);
        return [.. Read(reader)];
    }

    /// <summary>Reads sentences one after the other.</summary>
    /// <exception cref="InvalidDataException">A line is not CoNLL-U; the message names it.</exception>
    public static IEnumerable<TreebankSentence> Read(TextReader reader)
    {
        var words = new List<string[]>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 && words.Count > 0)
            {
                yield return Sentence(words);
                words.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('\t');
                if (fields.Length != Columns)
                {
                    throw new InvalidDataException($"line {number}: expected {Columns} columns, found {fields.Length}");
                }

                if (fields[0].All(char.IsAsciiDigit))
                {
                    words.Add(fields);
                }
            }
        }

        if (words.Count > 0)
        {
            yield return Sentence(words);
        }
    }

    private static TreebankSentence Sentence(List<string[]> words) => new(
        [.. words.Select(word => word[1])],
        [.. words.Select(word => TagNames.Universal(word[3]))],
        [.. words.Select(word => word[4])],
        [.. words.Select(word => int.Parse(word[6], CultureInfo.InvariantCulture) - 1)],
        [.. words.Select(word => word[7])]);
}
