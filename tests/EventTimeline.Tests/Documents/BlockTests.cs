using EventTimeline.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace EventTimeline.Tests.Documents;

/// <summary>Documents of our own whose lines say in <c>blocks.txt</c> what they are.</summary>
public sealed class BlockTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Read().Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_line_is_told_for_what_it_is(int number)
    {
        var lines = Read()[number];
        var document = Compose(string.Join('\n', lines.Select(line => line.Text)));
        var found = document.Blocks.Select(block => $"{block.Kind.ToString().ToLowerInvariant()}| {block.Span.Of(document.Text)}");
        var expected = lines.Where(line => line.Kind.Length > 0).SelectMany(Expected);
        found.ShouldBe(expected);
    }

    [Theory]
    [InlineData("News story\n\nGAZA CITY, April 2 (Agency) — Talks went on for a third day on Friday, officials said.", "April 2")]
    [InlineData("News story\n\nLONDON, 4 Dec. 2019 (AP) - Talks went on for a third day on Friday, officials said.", "4 Dec. 2019")]
    [InlineData("Wednesday 4 December 2019 - 20:13\n\nWhat is next?\n\nTalks went on for a third day on Friday, officials said.", "Wednesday 4 December 2019 - 20:13")]
    [InlineData("News story\nBy Jane Roe | Updated: 5 May 2014 | Published: 4 May 2014\n\nTalks went on for a third day on Friday.", "4 May 2014")]
    [InlineData("Date: 2013-03-22\nTitle: News story\n\nTalks went on for a third day on Friday, officials said.", "2013-03-22")]
    [InlineData("News story\n\nLondon, March 22, 2013\n\nTalks went on for a third day on Friday, officials said.", "March 22, 2013")]
    public void The_stated_date_is_found_where_it_stands(string text, string date)
    {
        var stated = Compose(text).StatedDates[0];
        stated.Text.ShouldBe(date);
        stated.Span!.Value.Of(text).ShouldBe(date);
    }

    [Theory]
    [InlineData("WASHINGTON _ The committee met on Friday for the first time since the vote.")]
    [InlineData("BRUSSELS (Reuters) - The committee met on Friday for the first time since the vote.")]
    [InlineData("Kabul, Afghanistan (CNN) -- The committee met on Friday for the first time since the vote.")]
    public void A_dateline_is_parted_from_its_sentence(string text)
    {
        var blocks = Compose(text).Blocks;
        blocks.Select(block => block.Kind).ShouldBe([BlockKind.Dateline, BlockKind.Body]);
        blocks[1].Span.Of(text).ShouldStartWith("The committee");
    }

    [Theory]
    [InlineData("The deal - long in the making - was signed on Friday by both governments.")]
    [InlineData("Mr. Roe (65) - a former judge - said on Friday that he would not run again.")]
    [InlineData("IBM said on Friday that it would close the plant - the largest in the region - by May.")]
    public void A_sentence_with_dashes_has_no_dateline(string text) =>
        Compose(text).Blocks.ShouldHaveSingleItem().Kind.ShouldBe(BlockKind.Body);

    [Theory]
    [InlineData("2019-12-04-visit.txt", "2019-12-04")]
    [InlineData("a/b/report_20191204.md", "2019-12-04")]
    [InlineData("2019_12_04.html", "2019-12-04")]
    [InlineData("000_e52e25eb17b03e11.txt", null)]
    [InlineData("20191304.txt", null)]
    [InlineData("1234567890.txt", null)]
    public void A_full_date_in_the_name_of_the_file_is_a_stated_date(string file, string? date) =>
        FileNameDate.Find(file).ShouldBe(date);

    [Fact]
    public void Lines_broken_at_a_width_are_one_paragraph()
    {
        const string Text = """
            The committee met on Friday for the first time since the vote, and
            its chairman said that nothing had been decided, though most of the
            members had already told reporters what they thought.
              A second meeting is due next week, when the two ministers who stayed
            away on Friday are expected to come.
            """;
        Compose(Text).Blocks.Count.ShouldBe(2);
    }

    [Fact]
    public void Any_line_end_parts_lines() =>
        Compose("One sentence stands here.\rAnother one stands here.\u2028And a third.\r\nAnd a fourth.").Blocks.Count.ShouldBe(4);

    [Fact]
    public void Blocks_are_in_order_and_apart_whatever_the_text() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), HasBlocksInOrder)
            .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithReplay(new Replay(new Rnd(2019, 8601), null)));

    private static bool HasBlocksInOrder(string? text)
    {
        var end = 0;
        foreach (var block in Compose(text ?? "").Blocks)
        {
            if (block.Span.Start < end || block.Span.Length == 0 || block.Span.End > text!.Length)
            {
                return false;
            }

            end = block.Span.End;
        }

        return true;
    }

    private static Document Compose(string text) => DocumentComposer.Compose(new DocumentDraft { File = "a.txt", Text = text }, "a");

    /// <summary>One block a line; "dateline body" are two, parted after the dash.</summary>
    private static IEnumerable<string> Expected((string Kind, string Text) line)
    {
        if (line.Kind.Split(' ') is not [var first, var second])
        {
            return [$"{line.Kind}| {line.Text}"];
        }

        var dash = line.Text.IndexOf(" - ", StringComparison.Ordinal);
        return [$"{first}| {line.Text[..(dash + 2)]}", $"{second}| {line.Text[(dash + 3)..]}"];
    }

    private static List<List<(string Kind, string Text)>> Read()
    {
        var documents = new List<List<(string, string)>> { new() };
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Documents", "blocks.txt")).Skip(1))
        {
            if (line == "---")
            {
                documents.Add([]);
                continue;
            }

            var bar = line.IndexOf("| ", StringComparison.Ordinal);
            documents[^1].Add(bar < 0 ? ("", line) : (line[..bar], line[(bar + 2)..]));
        }

        return documents;
    }
}
