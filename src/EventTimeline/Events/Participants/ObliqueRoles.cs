using EventTimeline.Events.Vocabulary;

namespace EventTimeline.Events.Participants;

/// <summary>The role of a phrase with a preposition, by the type of the event: <c>oblique-roles.txt</c>.</summary>
internal static class ObliqueRoles
{
    private static readonly List<Row> Rows = Read();

    /// <summary>The role of an actor after a preposition, or null where it is no participant.</summary>
    /// <param name="type">The type of the event.</param>
    /// <param name="preposition">The preposition in lower case; words apart by a space.</param>
    /// <param name="place">Whether the phrase names a place or a country that does not act.</param>
    public static string? Of(EventType type, string preposition, bool place)
    {
        foreach (var row in Rows)
        {
            if (row.Place == place && row.Prepositions.Contains(preposition) && (row.Types.Count == 0 || row.Types.Contains(type.Name) || (type.Plover is { } category && row.Types.Contains(category))))
            {
                return row.Role;
            }
        }

        return null;
    }

    private static List<Row> Read()
    {
        using var stream = typeof(ObliqueRoles).Assembly.GetManifestResourceStream("Events/Participants/oblique-roles.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];
    }

    private static Row Parse(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var (head, types) = (line[..colon].Split(' '), line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var start = head[0] == "place" ? 1 : 0;
        return new Row(
            start == 1,
            head[start],
            head.Skip(start + 1).Select(word => word.Replace('_', ' ')).ToHashSet(StringComparer.Ordinal),
            types is ["*"] ? [] : types.ToHashSet(StringComparer.Ordinal));
    }

    private sealed record Row(bool Place, string Role, HashSet<string> Prepositions, HashSet<string> Types);
}
