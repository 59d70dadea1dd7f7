using System.Text.Json;

namespace EventTimeline.Tests.Cli;

/// <summary>The shapes that other programs rely on.</summary>
public sealed class JsonShapeTests : IDisposable
{
    private const string Text = "Port Elin talks\n\nThe minister met Karl Ose in Port Elin on 4 May 2012, two days after the strike. He resigned in June.";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Dates_are_a_line_for_each_document()
    {
        var file = _folder.Write("a.txt", Text);
        var run = CommandRun.Of("dates", "--json", file, _folder.Write("b.txt", Text), "--published", "2012-07-01");
        run.Code.ShouldBe(0);
        var lines = run.Out.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        var document = JsonDocument.Parse(lines[0]).RootElement;
        document.GetProperty("document").GetString().ShouldBe("a");
        document.GetProperty("published").GetProperty("edtf").GetString().ShouldBe("2012-07-01");
        document.GetProperty("published").GetProperty("basis").GetString().ShouldBe("given");
        foreach (var date in document.GetProperty("dates").EnumerateArray())
        {
            Names(date).ShouldBe(["start", "end", "text", "type", "value", "mod", "edtf", "earliest", "latest", "basis", "because"]);
            Slice(date, Text).ShouldBe(date.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void An_analysis_has_spans_of_dates_actors_and_events()
    {
        var run = CommandRun.Of("analyze", "--json", _folder.Write("a.txt", Text));
        run.Code.ShouldBe(0);
        var document = JsonDocument.Parse(run.Out).RootElement;
        foreach (var actor in document.GetProperty("actors").EnumerateArray())
        {
            Names(actor).ShouldBe(["start", "end", "text", "actor", "kind"]);
            Slice(actor, Text).ShouldBe(actor.GetProperty("text").GetString());
        }

        foreach (var item in document.GetProperty("events").EnumerateArray())
        {
            Names(item).ShouldBe(["start", "end", "text", "type", "status", "title", "date", "participants"]);
            Slice(item, Text).ShouldBe(item.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void A_build_prints_the_timeline_that_export_prints()
    {
        _folder.Write("docs/a.txt", Text);
        var timeline = _folder["events.yaml"];
        var build = CommandRun.Of("build", _folder["docs"], "-o", timeline, "--json", "--no-cache");
        build.Code.ShouldBe(0);
        Names(JsonDocument.Parse(build.Out).RootElement).ShouldBe(["version", "documents", "actors", "events", "conflicts"]);
        CommandRun.Of("export", "--format", "json", timeline).Out.ShouldBe(build.Out);
    }

    [Fact]
    public void TimeMl_holds_the_text_as_it_is()
    {
        var run = CommandRun.Of("dates", "--format", "timeml", "--text", Text, "--published", "2012-07-01");
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("TIMEX3");
    }

    private static string Slice(JsonElement item, string text) => text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()];

    private static IEnumerable<string> Names(JsonElement item) => item.EnumerateObject().Select(property => property.Name);
}
