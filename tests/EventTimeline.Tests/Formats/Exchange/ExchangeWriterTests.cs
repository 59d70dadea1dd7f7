using System.Text;
using System.Text.Json;
using EventTimeline.Formats;
using EventTimeline.Graphs;
using EventTimeline.Tests.Graphs;

namespace EventTimeline.Tests.Formats.Exchange;

public sealed class ExchangeWriterTests
{
    [Fact]
    public void The_table_has_a_row_for_each_event_and_no_formula()
    {
        var table = Write("csv");
        table.ShouldStartWith("id,date,earliest,latest,");
        table.ShouldContain("strike,2014-03-01,2014-03-01,2014-03-01,day,stated,");
        table.ShouldContain("Harbour Union (agent)");
        table.ShouldNotContain(",=");
    }

    [Fact]
    public void TimelineJS_gets_integer_dates_and_escaped_text_for_dated_events_alone()
    {
        using var json = JsonDocument.Parse(Write("timelinejs", out var left));
        var slides = json.RootElement.GetProperty("events").EnumerateArray().ToList();
        slides.Count.ShouldBe(3);
        slides[1].GetProperty("start_date").GetProperty("day").GetInt32().ShouldBe(2);
        slides[1].GetProperty("end_date").GetProperty("day").GetInt32().ShouldBe(31);
        slides[1].GetProperty("text").GetProperty("text").GetString()!.ShouldContain("&lt;Report&gt; &amp; more");
        left.ShouldBe(1);
    }

    [Fact]
    public void The_calendar_folds_lines_escapes_text_and_ends_all_day_events_the_day_after()
    {
        var calendar = Write("ics", out var left);
        calendar.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        calendar.ShouldNotContain('\u0001');
        var unfolded = calendar.Replace("\r\n ", "", StringComparison.Ordinal);
        unfolded.ShouldContain("DTSTART;VALUE=DATE:20140302\r\nDTEND;VALUE=DATE:20140401\r\nSUMMARY:c. Ana López meets the union\\; no deal\\, =1+1\r\n");
        unfolded.ShouldContain("LOCATION:the old custom house");
        left.ShouldBe(2);
    }

    [Fact]
    public void Markwhen_gets_bounds_on_the_date_line_and_escaped_marks()
    {
        var text = Write("markwhen", out var left);
        text.ShouldContain("2014-03-02 / 2014-03-31: Ana López meets");
        text.ShouldContain("2015-01-01 / now: Crane stands idle \\#ever");
        text.ShouldContain("actors: [\"Ana \\\"Annie\\\" López\", \"Harbour Union\"]");
        left.ShouldBe(1);
    }

    [Fact]
    public void FollowTheMoney_gets_entities_that_refer_to_each_other()
    {
        var entities = Write("ftm").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        entities.Count(entity => entity.GetProperty("schema").GetString() == "Event").ShouldBe(4);
        var ids = entities.Select(entity => entity.GetProperty("id").GetString()!).ToHashSet();
        ids.Count.ShouldBe(entities.Count);
        foreach (var link in entities.Where(entity => entity.GetProperty("schema").GetString() == "UnknownLink"))
        {
            ids.ShouldContain(link.GetProperty("properties").GetProperty("subject")[0].GetString()!);
            ids.ShouldContain(link.GetProperty("properties").GetProperty("object")[0].GetString()!);
        }

        entities.Single(entity => entity.ToString().Contains("Crane", StringComparison.Ordinal))
            .GetProperty("properties").GetProperty("startDate")[0].GetString().ShouldBe("2015-01-01");
    }

    private static string Write(string format) => Write(format, out _);

    private static string Write(string format, out int left)
    {
        using var output = new MemoryStream();
        var diagnostics = TimelineWriters.Find(format)!.Write(SampleTimeline.Make(), GraphView.Full, output);
        left = diagnostics.Count == 0 ? 0 : int.Parse(diagnostics[0].Message.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
