using EventTimeline.Language;

namespace EventTimeline.Training.Names;

/// <summary>
/// Reads files with a word and its label a line, sentences parted by blank lines: word and label (CrossNER), or number, word, label and more (UNER).
/// </summary>
public static class LabelledText
{
    /// <summary>The sentences of a file: words, and names by the label's kind as written, such as <c>politician</c>.</summary>
    public static IEnumerable<(string[] Forms, List<(int First, int End, string Kind)> Names)> Read(string path)
    {
        var (forms, labels) = (new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var cells = line.Split('\t');
            if (line.Length == 0 && forms.Count > 0)
            {
                yield return ([.. forms], Names(labels));
                (forms, labels) = ([], []);
            }
            else if (cells.Length >= 2)
            {
                forms.Add(cells.Length == 2 ? cells[0] : cells[1]);
                labels.Add(cells.Length == 2 ? cells[1] : cells[2]);
            }
        }
    }

    /// <summary>What the kinds of these files are here.</summary>
    public static EntityKind KindOf(string kind) => kind switch
    {
        "PER" or "person" or "politician" => EntityKind.Person,
        "ORG" or "organisation" or "politicalparty" => EntityKind.Organisation,
        "LOC" or "location" or "country" => EntityKind.Place,
        _ => EntityKind.Other,
    };

    internal static IEnumerable<NamedSentence> ReadNames(string path) => Read(path).Select(sentence => new NamedSentence(
        sentence.Forms, [.. sentence.Names.Select(name => new NamedEntity(name.First, name.End, KindOf(name.Kind)))], new HashSet<int>()));

    private static List<(int First, int End, string Kind)> Names(List<string> labels)
    {
        var names = new List<(int First, int End, string Kind)>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].StartsWith("B-", StringComparison.Ordinal))
            {
                names.Add((i, i + 1, labels[i][2..]));
            }
            else if (labels[i].StartsWith("I-", StringComparison.Ordinal) && names.Count > 0 && names[^1].End == i)
            {
                names[^1] = (names[^1].First, i + 1, names[^1].Kind);
            }
        }

        return names;
    }
}
