using EventTimeline.Formats.EventsYaml;
using EventTimeline.Merging;
using EventTimeline.Tests.Merging;
using EventTimeline.Timelines;

namespace EventTimeline.Tests.Formats.EventsYaml;

/// <summary>Builds, edits the file as a person would in an editor, builds again, and again.</summary>
internal sealed class Edited
{
    private Edited(string before, EventsFile file, Timeline timeline)
    {
        Before = before;
        File = file;
        Timeline = timeline;
        Text = Stories.Text(timeline, file.Comments);
    }

    /// <summary>The file as edited.</summary>
    public string Before { get; }

    /// <summary>What was read of it.</summary>
    public EventsFile File { get; }

    /// <summary>The second build.</summary>
    public Timeline Timeline { get; }

    /// <summary>The file that the second build writes.</summary>
    public string Text { get; }

    public TimelineEvent this[string id] => Timeline.Events.Single(one => one.Id == id);

    public IEnumerable<string> Messages => Timeline.Diagnostics.Select(diagnostic => diagnostic.Message);

    /// <summary>Builds the stories, edits the file, and builds from other documents, or the same.</summary>
    public static Edited Rebuild(Func<string, string> edit, params Sample[] documents) => Rebuild(Stories.Text(Stories.Build()), edit, documents);

    /// <summary>Builds once more from the file that this build wrote.</summary>
    public Edited Again(Func<string, string>? edit = null, params Sample[] documents) => Rebuild(Text, edit ?? (text => text), documents);

    private static Edited Rebuild(string text, Func<string, string> edit, Sample[] documents)
    {
        var before = edit(text);
        var file = EventsYamlReader.Parse(before, "events.yaml");
        file.Diagnostics.ShouldBeEmpty();
        var samples = documents.Length == 0 ? [Stories.Vote, Stories.Analysis, Stories.Plan] : documents;
        var timeline = new TimelineBuilder().Build([.. samples.Select(sample => sample.Make())], file.Edits);
        return new Edited(before, file, timeline);
    }
}

/// <summary>Edits of a text that must hit something.</summary>
internal static class Edits
{
    /// <summary>Replaces the first occurrence, which must be there.</summary>
    public static string Change(this string text, string old, string now)
    {
        text.ShouldContain(old);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return text[..at] + now + text[(at + old.Length)..];
    }

    /// <summary>Takes out the entry with an id.</summary>
    public static string WithoutEntry(this string text, string id) => text.Change(text.Entry(id), "");

    /// <summary>The lines of an entry.</summary>
    public static string Entry(this string text, string id)
    {
        var start = text.IndexOf($"  - id: {id}\n", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0);
        var lines = text[start..].Split('\n');
        var count = lines.Skip(1).TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal)).Count() + 1;
        return string.Join('\n', lines.Take(count)) + "\n";
    }

    /// <summary>Changes a key of an entry; the key's line must be there.</summary>
    public static string Set(this string text, string id, string key, string value)
    {
        var entry = text.Entry(id);
        var line = entry.Split('\n').First(one => one.StartsWith($"    {key}:", StringComparison.Ordinal));
        return text.Change(entry, entry.Change(line, $"    {key}: {value}"));
    }

    /// <summary>Takes a line out of an entry.</summary>
    public static string WithoutLine(this string text, string id, string part)
    {
        var entry = text.Entry(id);
        var line = entry.Split('\n').First(one => one.Contains(part, StringComparison.Ordinal));
        return text.Change(entry, entry.Change(line + "\n", ""));
    }
}
