using EventTimeline.Actors;
using EventTimeline.Formats.EventsYaml.Entries;
using EventTimeline.Merging;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>Writes a timeline as events.yaml: the same timeline always as the same bytes.</summary>
public static class EventsYamlWriter
{
    /// <summary>Writes the file; at any moment its path holds the old content or the new one, whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="comments">Comments of the file it replaces; those whose place is gone go to the end.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed.</exception>
    public static void Write(string path, Timeline timeline, IReadOnlyList<FileComment>? comments = null) =>
        AtomicFile.WriteText(path, writer => Write(writer, timeline, comments));

    /// <summary>Writes the text.</summary>
    public static void Write(TextWriter writer, Timeline timeline, IReadOnlyList<FileComment>? comments = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(timeline);
        var entries = new EntryWriter(writer, comments ?? []);
        var known = timeline.Fixed.GroupBy(one => (one.Kind, one.Id)).ToDictionary(group => group.Key, group => group.First());
        entries.Section("version", EventsYamlReader.Version);
        entries.Section("documents");
        foreach (var document in timeline.Documents)
        {
            Document(entries, document, known.GetValueOrDefault((EntryKind.Document, document.Id)));
        }

        entries.Section("actors");
        var doubts = timeline.DoubtfulActors.ToLookup(doubt => doubt.First, StringComparer.Ordinal);
        var verdicts = timeline.Verdicts.ToLookup(verdict => verdict.First, StringComparer.Ordinal);
        foreach (var actor in timeline.Actors)
        {
            Actor(entries, actor, [.. doubts[actor.Id]], [.. verdicts[actor.Id]], known.GetValueOrDefault((EntryKind.Actor, actor.Id)));
        }

        Events(writer, entries, timeline, known);
        entries.Section("removed");
        foreach (var removed in timeline.Removed)
        {
            entries.Item(map => Removed(map, removed));
        }

        entries.Rest(comments ?? []);
        WrittenMarks.Write(writer, Marks(timeline));
    }

    private static void Events(TextWriter writer, EntryWriter entries, Timeline timeline, Dictionary<(EntryKind Kind, string Id), FixedEntry> known)
    {
        entries.Section("events");
        foreach (var one in timeline.Events.Where(one => one.IsEntry))
        {
            EventWriter.Write(entries, one, known.GetValueOrDefault((EntryKind.Event, one.Id)));
        }

        var rest = timeline.Events.Where(one => !one.IsEntry).ToList();
        if (rest.Count > 0)
        {
            writer.Write($"  {WrittenMarks.Sign}: from here on, what did not earn an entry in the chronology; 'entry: true' gives it one\n");
        }

        foreach (var one in rest)
        {
            EventWriter.Write(entries, one, known.GetValueOrDefault((EntryKind.Event, one.Id)));
        }
    }

    private static void Document(EntryWriter entries, TimelineDocument document, FixedEntry? byHand)
    {
        entries.Begin(document.Id);
        entries.Text("file", document.File);
        entries.Text("title", document.Title);
        var published = document.Published;
        entries.Map("published", map =>
        {
            map.Text("date", published.Edtf ?? DateEntry.NoDate);
            DateDetails.Bounds(map, published.Edtf, published.Bounds);
            map.Text("basis", EnumWords<Dates.DateBasis>.Of(published.Basis));
            map.Text("because", published.Because);
        });
        End(entries, byHand, EntryFields.MarksOf(document));
    }

    private static void Actor(
        EntryWriter entries, Actor actor, List<DoubtfulActorMerge> doubts, List<ActorVerdict> verdicts, FixedEntry? byHand)
    {
        entries.Begin(actor.Id);
        entries.Text("name", actor.Name);
        entries.Text("kind", EnumWords<ActorKind>.Of(actor.Kind));
        entries.List("aliases", actor.Aliases);
        entries.Maps("roles", actor.Roles, (map, role) =>
        {
            map.Text("title", role.Title);
            map.Text("period", role.Period);
            map.Text("note", role.Note);
        });
        entries.Maps("maybe-same", doubts, (map, doubt) =>
        {
            map.Text("actor", doubt.Second);
            map.Text("score", doubt.Score.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture));
            map.Text("because", doubt.Because);
        });
        entries.List("same", [.. verdicts.Where(verdict => verdict.Same).Select(verdict => verdict.Second)]);
        entries.List("different", [.. verdicts.Where(verdict => !verdict.Same).Select(verdict => verdict.Second)]);
        End(entries, byHand, EntryFields.MarksOf(actor));
    }

    /// <summary>The end of an entry: what a person fixed of it, and the marks of what the tool wrote. An entry made by hand has neither.</summary>
    internal static void End(EntryWriter entries, FixedEntry? byHand, Mark[] marks)
    {
        if (byHand is { HandMade: true })
        {
            return;
        }

        entries.List("by-hand", byHand?.Fields ?? []);
        entries.Stamp(marks);
    }

    private static void Removed(FlowMap map, RemovedEntry removed)
    {
        map.Text("id", removed.Id);
        map.Text("kind", removed.Kind == EntryKind.Event ? null : EnumWords<EntryKind>.Of(removed.Kind));
        map.Text("title", removed.Title);
        map.Text("part", removed.Whole ? null : "only");
        if (removed.Marks.Count > 0)
        {
            map.Words("marks", removed.Marks.Select(mark => mark.ToString()));
        }
    }

    private static IEnumerable<Mark> Marks(Timeline timeline) => timeline.Events
        .SelectMany(one => one.Sources.Where(source => source.Trigger is not null).Select(Mark.Of))
        .Concat(timeline.Actors.SelectMany(actor => actor.Aliases.Prepend(actor.Name).Select(name => Mark.OfName(actor.Id, name))));
}
