using EventTimeline.Formats.EventsYaml.Syntax;
using EventTimeline.Merging;

namespace EventTimeline.Formats.EventsYaml.Entries;

/// <summary>Reads what was taken out: an id, or an id with the marks of what it was made of.</summary>
internal static class RemovedEntries
{
    private static readonly string[] Keys = ["id", "kind", "title", "marks", "part"];

    public static RemovedEntry? Read(YamlNode node, Problems problems)
    {
        if (node is YamlScalar { Text: not "" } plain)
        {
            return new RemovedEntry(EntryKind.Event, plain.Text, []);
        }

        if (EntryReader.Of(node, problems, "a removed entry", Keys) is not { } entry)
        {
            return null;
        }

        var marks = new List<Mark>();
        foreach (var text in entry.Texts("marks"))
        {
            if (Mark.TryParse(text, out var mark))
            {
                marks.Add(mark);
            }
            else
            {
                problems.Error(entry.Node["marks"]!, $"'{text}' is no mark: {Mark.Length} letters and digits as the tool wrote them are expected");
            }
        }

        return new RemovedEntry(entry.Word("kind", EntryKind.Event), entry.Required("id"), marks, entry.Text("title"), entry.Text("part") is null);
    }
}
