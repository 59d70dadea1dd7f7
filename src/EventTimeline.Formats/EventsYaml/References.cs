using EventTimeline.Formats.EventsYaml.Entries;
using EventTimeline.Formats.EventsYaml.Syntax;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>Checks that what entries name exists.</summary>
internal static class References
{
    public static void Check(FileAssembler file, Problems problems)
    {
        var actors = file.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var documents = file.Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in file.Section("events")?.Entries ?? [])
        {
            if (entry.Value is not YamlMapping one)
            {
                continue;
            }

            foreach (var item in Items(one["participants"]))
            {
                CheckOne((item as YamlMapping)?["actor"] ?? item, actors, "actor", problems);
            }

            foreach (var source in Items(one["sources"]).OfType<YamlMapping>())
            {
                CheckOne(source["document"], documents, "document", problems);
                CheckOne(source["by"], actors, "actor", problems);
            }
        }
    }

    private static IReadOnlyList<YamlNode> Items(YamlNode? node) => (node as YamlSequence)?.Items ?? [];

    private static void CheckOne(YamlNode? node, HashSet<string> known, string what, Problems problems)
    {
        if (node is YamlScalar { Text: not "" } id && !known.Contains(id.Text))
        {
            var near = Nearest(id.Text, known);
            problems.Error(id, $"there is no {what} '{id.Text}'" + (near is null ? $"; expected the id of one under '{what}s'" : $"; did you mean '{near}'?"));
        }
    }

    /// <summary>The known id that differs in the fewest letters, where it differs little.</summary>
    private static string? Nearest(string id, HashSet<string> known)
    {
        var best = (Distance: Math.Max(2, id.Length / 3) + 1, Id: (string?)null);
        foreach (var other in known.Order(StringComparer.Ordinal).Take(5000))
        {
            var distance = Math.Abs(other.Length - id.Length) >= best.Distance ? int.MaxValue : Distance(id, other);
            if (distance < best.Distance)
            {
                best = (distance, other);
            }
        }

        return best.Id;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
