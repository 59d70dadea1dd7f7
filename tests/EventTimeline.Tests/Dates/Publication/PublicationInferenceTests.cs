using EventTimeline.Dates;
using EventTimeline.Dates.English;
using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Publication;
using EventTimeline.Documents;
using EventTimeline.Text;

namespace EventTimeline.Tests.Dates.Publication;

public sealed class PublicationInferenceTests
{
    public static TheoryData<string, string> Rows { get; } = ReadRows();

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_day_of_writing_is_as_narrow_as_the_text_makes_it(string expected, string text)
    {
        var published = PublicationSamples.Date(PublicationSamples.Document(text), out _);
        (published.Edtf ?? "none").ShouldBe(expected, published.Because);
        published.Basis.ShouldBe(expected == "none" ? DateBasis.None : DateBasis.Inferred);
    }

    [Fact]
    public void The_reasons_are_one_readable_sentence()
    {
        var document = PublicationSamples.Document(Rows.First().Data.Item2);
        PublicationSamples.Date(document, out _).Because.ShouldBe(
            "'next month' is May 2021, since 'May 22' is set for the elections and '2021' is the year named");
    }

    [Fact]
    public void Contradicting_evidence_is_reported_and_not_averaged()
    {
        var document = PublicationSamples.Document("The minister resigned yesterday (March 7, 2019). The talks broke down last month, in July 2003.");
        PublicationSamples.Date(document, out var diagnostics).Edtf.ShouldBe("[2019-03-07..]");
        diagnostics.Single().Message.ShouldContain("'yesterday' is 'March 7, 2019'");
    }

    private static TheoryData<string, string> ReadRows()
    {
        var data = new TheoryData<string, string>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Dates", "Publication", "inferred.txt"));
        foreach (var part in string.Join('\n', lines.Where(line => !line.StartsWith('#'))).Split("\n= ", StringSplitOptions.RemoveEmptyEntries))
        {
            var rows = part.Trim().Split('\n', 2);
            data.Add(rows[0].Trim(), rows[1]);
        }

        return data;
    }
}

internal static class PublicationSamples
{
    private static readonly IDateRecognizer Recognizer = new EventTimeline.Dates.Grammar.GrammarDateRecognizer(EnglishDates.Grammar);

    public static DocumentDate Date(Document document, out List<Diagnostic> diagnostics)
    {
        var expressions = new List<DateExpression>();
        foreach (var block in document.Blocks.Where(block => block.Kind != BlockKind.Boilerplate))
        {
            Recognizer.Recognize(document.Text, block.Span, expressions);
        }

        diagnostics = [];
        return new PublicationDater(Recognizer).Date(document, expressions, null, diagnostics);
    }

    /// <summary>A document of the lines of a text; a line is body but for those that begin with [caption] or [dateline].</summary>
    public static Document Document(string text, params StatedDate[] stated)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            var kind = text.AsSpan(start).StartsWith("[caption]") ? BlockKind.Caption
                : text.AsSpan(start).StartsWith("[dateline]") ? BlockKind.Dateline
                : BlockKind.Body;
            blocks.Add(new Block(new TextSpan(start, end), kind));
            start = end + 1;
        }

        return new Document { Id = "sample", File = "sample.txt", Text = text, Blocks = blocks, StatedDates = stated };
    }
}
