using System.Text;
using EventTimeline.Formats.EventsYaml;
using EventTimeline.Text;

namespace EventTimeline.Tests.Formats.EventsYaml;

/// <summary>A timeline that a person or a machine got wrong is answered with a message at its place, never with a crash, and soon.</summary>
public sealed class HostileFileTests
{
    public static TheoryData<string, string, int, string> Rows => new()
    {
        { "a list in a list in a list", "version: 1\nevents: " + new string('[', 100_000) + new string(']', 100_000), 2, "nested too deeply" },
        { "aliases that multiply", Multiplying(), 2, "anchors" },
        { "an id twice", "version: 1\nevents:\n  - {id: a, title: A}\n  - {id: a, title: B}\n", 4, "'a'" },
        { "an actor's id twice", "version: 1\nactors:\n  - {id: a, name: A}\n  - {id: a, name: B}\n", 4, "'a'" },
        { "a document's id twice", "version: 1\ndocuments:\n  - {id: a, file: a}\n  - {id: a, file: b}\n", 4, "'a'" },
        { "a day that there is not", "version: 1\nevents:\n  - id: a\n    title: A\n    date: 2021-02-30\n", 5, "2021-02-30" },
        { "an actor that there is not", "version: 1\nevents:\n  - id: a\n    title: A\n    participants: [{actor: nobody, role: agent}]\n", 5, "nobody" },
        { "a list for a text", "version: 1\nevents:\n  - id: a\n    title: [A]\n", 4, "" },
        { "a text for a list", "version: 1\nevents: none\n", 2, "" },
        { "another version", "version: 99\n", 1, "version: 1" },
        { "no YAML", "version: 1\nevents:\n  - id: 'a\n", 3, "" },
        { "a zero byte", "version: 1\nevents:\n  - id: a\0b\n    title: A\n", 3, "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_told_where(string what, string text, int line, string says)
    {
        var file = EventsYamlReader.Parse(text, "events.yaml");
        var error = file.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        error.ShouldNotBeNull(what);
        error.ToString().ShouldStartWith($"events.yaml:{line}:", customMessage: what);
        error.Message.ShouldContain(says);
    }

    [Fact]
    public void A_long_title_is_read()
    {
        var title = new string('x', 200_000);
        EventsYamlReader.Parse($"version: 1\nevents:\n  - {{id: a, title: {title}}}\n", "events.yaml").Timeline.Events.ShouldHaveSingleItem().Title.ShouldBe(title);
    }

    private static string Multiplying()
    {
        var text = new StringBuilder("version: 1\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            text.Append("a").Append(i).Append(": &a").Append(i).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");
        }

        return text.ToString();
    }
}
