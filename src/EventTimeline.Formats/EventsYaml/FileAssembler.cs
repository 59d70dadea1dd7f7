using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Formats.EventsYaml.Entries;
using EventTimeline.Formats.EventsYaml.Syntax;
using EventTimeline.Merging;
using EventTimeline.Timelines;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>Makes the timeline and the hand edits of the sections of a file.</summary>
internal sealed class FileAssembler
{
    private static readonly string[] TopKeys = ["version", "documents", "actors", "events", "removed"];

    private readonly FileLayout _layout;
    private readonly Problems _problems;
    private readonly List<TimelineDocument> _documents = [];
    private readonly List<Actor> _actors = [];
    private readonly List<TimelineEvent> _events = [];
    private readonly List<RemovedEntry> _removed = [];
    private readonly List<FixedEntry> _fixed = [];
    private readonly List<DoubtfulActorMerge> _doubts = [];
    private readonly List<(ActorVerdict Verdict, YamlNode At)> _verdicts = [];

    public FileAssembler(FileLayout layout, string file)
    {
        _layout = layout;
        _problems = new Problems(file);
    }

    public EventsFile Assemble()
    {
        CheckTopKeys();
        ReadEntries("documents", DocumentEntry.Read, _documents, document => document.Id, Fix);
        ReadEntries("actors", (node, problems) => ActorEntry.Read(node, problems, _doubts, _verdicts), _actors, actor => actor.Id, Fix);
        ReadEntries("events", EventEntry.Read, _events, one => one.Id, Fix);
        foreach (var entry in Section("removed")?.Entries ?? [])
        {
            if (RemovedEntries.Read(entry.Value, _problems) is { } removed)
            {
                _removed.Add(removed);
            }
        }

        References.Check(this, _problems);
        var verdicts = _verdicts.Select(one => one.Verdict).ToList();
        return new EventsFile
        {
            Timeline = Timeline(verdicts),
            Edits = new HandEdits
            {
                Documents = _documents,
                Actors = _actors,
                Events = _events,
                Fixed = _fixed,
                Removed = _removed,
                Verdicts = verdicts,
                Written = WrittenMarks.Read(_layout.Comments),
            },
            Comments = CommentPlaces.Find(_layout, _events),
            Diagnostics = _problems.Found,
        };
    }

    internal IReadOnlyList<Actor> Actors => _actors;

    internal IReadOnlyList<TimelineDocument> Documents => _documents;

    internal IReadOnlyList<TimelineEvent> Events => _events;

    internal IReadOnlyList<(ActorVerdict Verdict, YamlNode At)> Verdicts => _verdicts;

    internal FileSection? Section(string key) => _layout.Sections.FirstOrDefault(section => section.Key.Text == key);

    // An id that stands twice is reported; the first of its entries is the one that is shown.
    private Timeline Timeline(List<ActorVerdict> verdicts) => new TimelineComposer().Compose(new MergedCollection
    {
        Documents = [.. _documents.DistinctBy(document => document.Id, StringComparer.Ordinal)],
        Actors = [.. _actors.DistinctBy(actor => actor.Id, StringComparer.Ordinal)],
        Events = [.. _events.DistinctBy(one => one.Id, StringComparer.Ordinal)],
        DoubtfulActors = _doubts,
        Removed = _removed,
        Fixed = _fixed,
        Verdicts = verdicts,
    });

    private void CheckTopKeys()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in _layout.Sections)
        {
            if (Array.IndexOf(TopKeys, section.Key.Text) < 0)
            {
                _problems.Error(section.Key, $"unknown key '{section.Key.Text}'; the file has {string.Join(", ", TopKeys)}");
            }
            else if (!seen.Add(section.Key.Text))
            {
                _problems.Error(section.Key, $"the key '{section.Key.Text}' stands here twice");
            }
            else if (section.Key.Text != "version" && section.Value is { } value)
            {
                _problems.Error(value, $"a list is expected for '{section.Key.Text}'");
            }
        }

        var version = Section("version");
        if (_layout.Sections.Count > 0 && version?.Value is not YamlScalar { Text: EventsYamlReader.Version })
        {
            _problems.Error(version?.Value ?? _layout.Sections[0].Key, $"'version: {EventsYamlReader.Version}' is expected");
        }
    }

    private void ReadEntries<T>(
        string key, Func<YamlNode, Problems, T?> read, List<T> into, Func<T, string> idOf, Func<T, YamlMapping, T> fix)
        where T : class
    {
        var section = Section(key);
        if (section is null)
        {
            return;
        }

        var ids = new HashSet<string>(section.Entries.Count, StringComparer.Ordinal);
        into.Capacity = section.Entries.Count;
        foreach (var entry in section.Entries)
        {
            if (read(entry.Value, _problems) is not { } value)
            {
                continue;
            }

            if (idOf(value).Length > 0 && !ids.Add(idOf(value)))
            {
                _problems.Error(((YamlMapping)entry.Value)["id"] ?? entry.Value, $"the id '{idOf(value)}' stands twice under '{key}'");
            }

            into.Add(fix(value, (YamlMapping)entry.Value));
        }
    }

    private TimelineDocument Fix(TimelineDocument document, YamlMapping node)
    {
        if (Fixed(EntryKind.Document, document.Id, node, EntryFields.Document, EntryFields.MarksOf(document)) is not { } entry)
        {
            return document;
        }

        return entry.Fields.Contains("published")
            ? document with { Published = document.Published with { Basis = DateBasis.Given, Because = "given by hand" } }
            : document;
    }

    private Actor Fix(Actor actor, YamlMapping node)
    {
        Fixed(EntryKind.Actor, actor.Id, node, EntryFields.Actor, EntryFields.MarksOf(actor));
        return actor;
    }

    private TimelineEvent Fix(TimelineEvent one, YamlMapping node)
    {
        if (Fixed(EntryKind.Event, one.Id, node, EntryFields.Event, EntryFields.MarksOf(one)) is not { } entry || !entry.Fields.Contains("date"))
        {
            return one;
        }

        if (one.Date.Edtf is not { } edtf || DateText.Read(edtf, out var bounds, out var precision) is not null)
        {
            return one with { Date = EventDate.Unknown with { Basis = DateBasis.Given } };
        }

        return one with { Date = new EventDate { Edtf = edtf, Bounds = bounds, Precision = precision, Basis = DateBasis.Given, Because = "fixed by hand" } };
    }

    /// <summary>What a person fixed of an entry: the fields named under by-hand, and those whose content is not what the tool's stamp says.</summary>
    private FixedEntry? Fixed(EntryKind kind, string id, YamlMapping node, IReadOnlyList<string> names, Mark[] marks)
    {
        var stamp = (node["stamp"] as YamlScalar)?.Text;
        if (stamp is null)
        {
            var made = new FixedEntry(kind, id, names, HandMade: true);
            _fixed.Add(made);
            return made;
        }

        var byHand = (node["by-hand"] as YamlSequence)?.Items.OfType<YamlScalar>().Select(item => item.Text).ToList();
        List<string>? fields = null;
        for (var i = 0; i < names.Count; i++)
        {
            if (byHand?.Contains(names[i]) == true || !Stamp.Matches(stamp, i, marks[i]))
            {
                (fields ??= []).Add(names[i]);
            }
        }

        if (fields is null)
        {
            return null;
        }

        var entry = new FixedEntry(kind, id, fields);
        _fixed.Add(entry);
        return entry;
    }
}
