using EventTimeline.Formats.EventsYaml.Syntax;
using EventTimeline.Merging;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>Tells what each comment belongs to: the key in its line, or the next one after it.</summary>
internal static class CommentPlaces
{
    public static IReadOnlyList<FileComment> Find(FileLayout layout, IReadOnlyList<TimelineEvent> events)
    {
        var comments = layout.Comments.Where(comment => !comment.Text.StartsWith(WrittenMarks.Sign, StringComparison.Ordinal)).ToList();
        if (comments.Count == 0)
        {
            return [];
        }

        var byId = events.GroupBy(one => one.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var places = layout.Sections.SelectMany(section => PlacesOf(section, byId)).OrderBy(place => place.Line).ToList();
        var lines = places.ConvertAll(place => place.Line);
        return [.. comments.Select(comment =>
        {
            var next = FirstAfter(lines, comment.Line);
            var at = comment.Inline ? next - 1 : next;
            var (_, section, id, key) = at >= 0 && at < places.Count ? places[at] : (0, "", "", "");
            return new FileComment(section, id, key, comment.Inline, comment.Text);
        })];
    }

    private static IEnumerable<(int Line, string Section, string Id, string Key)> PlacesOf(FileSection section, Dictionary<string, TimelineEvent> events)
    {
        var name = section.Key.Text;
        yield return (section.Key.Line, name, "", "");
        foreach (var entry in section.Entries)
        {
            if (entry.Value is not YamlMapping map || map["id"] is not YamlScalar id)
            {
                continue;
            }

            yield return (entry.Line, name, id.Text, "");
            foreach (var pair in map.Pairs)
            {
                if (pair.Key.Line > entry.Line)
                {
                    yield return (pair.Key.Line, name, id.Text, pair.Key.Text);
                }

                if (name == "events" && pair is { Key.Text: "sources", Value: YamlSequence list } && events.GetValueOrDefault(id.Text) is { } one)
                {
                    for (var i = 0; i < list.Items.Count && i < one.Sources.Count; i++)
                    {
                        if (list.Items[i].Line > pair.Key.Line)
                        {
                            yield return (list.Items[i].Line, name, id.Text, SourceKey(one.Sources[i]));
                        }
                    }
                }
            }
        }
    }

    /// <summary>The key under which comments on a source are kept.</summary>
    public static string SourceKey(EventSource source) => "sources/" + Mark.Of(source);

    private static int FirstAfter(List<int> lines, int line)
    {
        var index = lines.BinarySearch(line + 1);
        if (index < 0)
        {
            return ~index;
        }

        while (index > 0 && lines[index - 1] > line)
        {
            index--;
        }

        return index;
    }
}
