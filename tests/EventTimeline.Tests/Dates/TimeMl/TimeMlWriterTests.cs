using System.Xml.Linq;
using EventTimeline.Dates;
using EventTimeline.Dates.TimeMl;
using EventTimeline.Documents;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Tests.Dates.TimeMl;

public sealed class TimeMlWriterTests
{
    private const string Text = "Talks <began> on 3 May & ended\r\na day later,\u0001 he said “fine” \U0001F600 \uD800.";

    [Fact]
    public void The_text_reads_back_as_it_was()
    {
        var text = Read().Root!.Element("TEXT")!;
        text.Value.ShouldBe(Text.Replace('\u0001', '\uFFFD').Replace('\uD800', '\uFFFD'));
        text.Elements("TIMEX3").Select(timex => timex.Value).ShouldBe(["3 May", "a day later"]);
    }

    [Fact]
    public void Expressions_carry_type_value_mod_and_anchor()
    {
        var timexes = Read().Root!.Element("TEXT")!.Elements("TIMEX3").ToList();
        Attributes(timexes[0]).ShouldBe(
            "tid=t1 type=DATE value=2021-05-03 temporalFunction=true functionInDocument=NONE anchorTimeID=t0");
        Attributes(timexes[1]).ShouldBe(
            "tid=t2 type=DATE value=2021-05-04 mod=APPROX temporalFunction=true functionInDocument=NONE anchorTimeID=t1");
    }

    [Theory]
    [InlineData("2021-04-08", "2021-04-08", "2021-04-08")]
    [InlineData("2021-04-01", "2021-04-30", "2021-04")]
    [InlineData("2021-04-01", "2021-05-02", "2021")]
    [InlineData("2021-04-01", "2022-05-02", "XXXX-XX-XX")]
    [InlineData("2021-04-01", null, "XXXX-XX-XX")]
    public void The_document_time_is_what_is_certain(string earliest, string? latest, string value)
    {
        var bounds = new DateBounds(Day(earliest), latest is null ? null : Day(latest));
        var timex = Read(new DocumentDate(null, bounds, DateBasis.Inferred, "")).Root!.Element("DCT")!.Element("TIMEX3")!;
        timex.Attribute("value")!.Value.ShouldBe(value);
        timex.Attribute("functionInDocument")!.Value.ShouldBe("CREATION_TIME");
    }

    private static XDocument Read(DocumentDate? published = null)
    {
        var first = Date("3 May", "2021-05-03", DateBasis.DocumentDate, null, null);
        var second = Date("a day later", "2021-05-04", DateBasis.Narrative, "APPROX", first.Span);
        var document = new Document { Id = "talks", File = "talks.txt", Text = Text, Blocks = [new Block(new TextSpan(0, Text.Length), BlockKind.Body)] };
        var output = new StringWriter();
        TimeMlWriter.Write(document, new DocumentDates(published ?? DocumentDate.Unknown, [first, second], []), output);
        return XDocument.Parse(output.ToString(), LoadOptions.PreserveWhitespace);
    }

    private static ResolvedDate Date(string text, string value, DateBasis basis, string? mod, TextSpan? anchor)
    {
        var start = Text.IndexOf(text, StringComparison.Ordinal);
        return new ResolvedDate
        {
            Span = new TextSpan(start, start + text.Length),
            Text = text,
            Type = TimexType.Date,
            Value = value,
            Mod = mod,
            Basis = basis,
            Derivation = new DateDerivation("test", "", anchor, []),
        };
    }

    private static string Attributes(XElement element) => string.Join(' ', element.Attributes().Select(a => $"{a.Name}={a.Value}"));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
