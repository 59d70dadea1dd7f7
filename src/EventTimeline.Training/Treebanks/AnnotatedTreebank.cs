using System.Globalization;

namespace EventTimeline.Training.Treebanks;

/// <summary>Reads treebanks in the CoNLL-U format.</summary>
public static class AnnotatedTreebank
{
    private const string NoSpace = "SpaceAfter=No";

    /// <summary>The sentences of a file.</summary>
    /// <exception cref="FormatException">A word line has fewer than ten columns.</exception>
    public static List<AnnotatedSentence> Read(string path)
    {
        var sentences = new List<AnnotatedSentence>();
        var words = new List<AnnotatedWord>();
        var document = "";
        var (startsDocument, startsParagraph) = (true, true);
        var joined = (End: 0, SpaceAfter: true);
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                document = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
                startsDocument = true;
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                startsParagraph = true;
            }
            else if (line.Length == 0 && words.Count > 0)
            {
                sentences.Add(new AnnotatedSentence(words, document, startsDocument, startsParagraph || startsDocument));
                (words, startsDocument, startsParagraph) = ([], false, false);
                joined = (0, true);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                AddWord(line.Split('\t'), words, ref joined);
            }
        }

        return sentences;
    }

    private static void AddWord(string[] columns, List<AnnotatedWord> words, ref (int End, bool SpaceAfter) joined)
    {
        if (columns.Length < 10)
        {
            throw new FormatException($"a word line with {columns.Length} columns instead of ten: {string.Join(' ', columns)}");
        }

        if (columns[0].Contains('-', StringComparison.Ordinal))
        {
            var end = columns[0][(columns[0].IndexOf('-', StringComparison.Ordinal) + 1)..];
            joined = (int.Parse(end, CultureInfo.InvariantCulture), !columns[9].Contains(NoSpace, StringComparison.Ordinal));
            return;
        }

        if (columns[0].Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        var number = words.Count + 1;
        var spaceAfter = number < joined.End ? false : number == joined.End ? joined.SpaceAfter : !columns[9].Contains(NoSpace, StringComparison.Ordinal);
        words.Add(new AnnotatedWord(
            columns[1], columns[2], columns[3], columns[4], columns[5], int.Parse(columns[6], CultureInfo.InvariantCulture) - 1, columns[7], columns[9], spaceAfter));
    }
}
