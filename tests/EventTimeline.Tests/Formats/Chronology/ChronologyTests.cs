using System.Text;
using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Formats.Chronology;
using EventTimeline.Merging;
using EventTimeline.Text;
using EventTimeline.Timelines;
using Markdig;
using NodaTime;

namespace EventTimeline.Tests.Formats.Chronology;

public sealed class ChronologyTests
{
    private static readonly EventSource Source = new()
    {
        Document = "d",
        Span = new TextSpan(0, 4),
        Quote = "The <b>dam</b>\n *broke* [here](x) &amp; `there` # 1",
    };

    private static readonly Timeline Sample = new()
    {
        Documents = [new TimelineDocument("d", "seeds/d_1.txt", "Dam <breaks>", new DocumentDate("2012-05", default, DateBasis.Inferred, "because"))],
        Actors = [new Actor { Id = "a", Name = "Ann *Ode*", Kind = ActorKind.Person }],
        Events =
        [
            new TimelineEvent
            {
                Id = "e", Title = "The dam <breaks>", Type = "accident", Status = EventStatus.Planned, History = ["expected before"], Place = "Elin",
                Date = new EventDate { Edtf = "2012-05-04", Bounds = new DateBounds(new LocalDate(2012, 5, 4), new LocalDate(2012, 5, 4)) },
                Participants = [new Participation("a", "agent"), new Participation("a", "speaker"), new Participation("unknown", "target")],
                Sources = [Source],
            },
            new TimelineEvent { Id = "f", Title = "Something happens", Type = "other", Sources = [Source] },
        ],
        Conflicts = [new Conflict(ConflictKind.Date, "e", "two days", [Source])],
    };

    [Fact]
    public void Markdown_shows_every_word_as_it_was()
    {
        var html = Markdown.ToHtml(Write("md"));
        html.ShouldContain("The &lt;breaks&gt;".Replace("The ", "The dam ", StringComparison.Ordinal));
        html.ShouldContain("“The &lt;b&gt;dam&lt;/b&gt; *broke* [here](x) &amp;amp; `there` # 1”");
        html.ShouldContain("Ann *Ode* (agent, speaker), unknown (target); in Elin");
        html.ShouldContain("<strong>4 May 2012</strong>");
        html.ShouldContain("<em>(planned)</em>");
        html.ShouldContain("Undated");
        html.ShouldContain("Where sources disagree");
    }

    [Fact]
    public void Html_lets_no_markup_through()
    {
        var html = Write("html");
        html.ShouldContain("The &lt;b&gt;dam&lt;/b&gt;");
        html.ShouldNotContain("<breaks>");
    }

    [Fact]
    public void Plain_text_keeps_to_its_width()
    {
        var text = Write("txt");
        text.ShouldContain("4 May 2012: The dam <breaks> (planned)\n");
        text.Split('\n').ShouldAllBe(line => line.Length <= 100);
    }

    private static string Write(string format)
    {
        using var stream = new MemoryStream();
        ChronologyWriters.Find(format)!.Write(Sample, "Chronology", stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
