using System.Text;
using EventTimeline.Documents;
using EventTimeline.Formats.Loading;
using EventTimeline.Text;

namespace EventTimeline.Tests.Formats.Readers;

public sealed class MarkdownReaderTests
{
    private const string Sample = """
        ---
        title: "The dam: a history"
        authors: [Ann Ode, Bo Ek]
        date: 2012-05-03
        site:
          name: ignored
        ---
        # The dam: a history

        The **dam** was finished
        in [1961](http://example.org) &amp; opened by the *king*.

        > We were promised water.

        ![The dam in 1990](dam.jpg "The dam, seen from the north, in 1990")

        - It broke in 1974.
        - It was built anew.

        | year | flood |
        | ---- | ----- |
        | 1974 | great |

        <p>Raw <b>markup</b></p>

        ```
        code
        ```
        """;

    private readonly List<Diagnostic> _reports = [];

    [Fact]
    public void Text_and_blocks_are_what_a_page_would_show()
    {
        var document = Read(Sample);
        document.Blocks.Select(block => (block.Kind, block.Span.Of(document.Text))).ShouldBe(
        [
            (BlockKind.Headline, "The dam: a history"),
            (BlockKind.Body, "The dam was finished in 1961 & opened by the king."),
            (BlockKind.Quotation, "We were promised water."),
            (BlockKind.Caption, "The dam, seen from the north, in 1990"),
            (BlockKind.Body, "It broke in 1974."),
            (BlockKind.Body, "It was built anew."),
            (BlockKind.Body, "year flood"),
            (BlockKind.Body, "1974 great"),
            (BlockKind.Boilerplate, "Raw markup"),
            (BlockKind.Boilerplate, "code"),
        ]);
    }

    [Fact]
    public void Front_matter_states_title_author_and_date()
    {
        var document = Read(Sample);
        document.Title.ShouldBe("The dam: a history");
        document.Author.ShouldBe("Ann Ode, Bo Ek");
        document.Publisher.ShouldBeNull();
        document.StatedDates.ShouldBe([new StatedDate("2012-05-03", StatedDateSource.FrontMatter)]);
    }

    [Fact]
    public void Broken_front_matter_is_named_with_its_line()
    {
        Read("---\ntitle: a\n  bad: [\n---\nThe dam broke on Friday and nobody was hurt.").Blocks.ShouldHaveSingleItem();
        _reports.ShouldHaveSingleItem().ToString().ShouldStartWith("a.md:3:");
    }

    [Fact]
    public void A_file_without_front_matter_may_begin_with_a_rule() =>
        Read("---\n\nThe dam broke on Friday and nobody was hurt.\n").Blocks.ShouldHaveSingleItem();

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*")]
    [InlineData("<b>")]
    [InlineData("` ")]
    public void Hostile_nesting_costs_neither_stack_nor_much_time(string mark)
    {
        var document = Read(string.Concat(Enumerable.Repeat(mark, 20_000)) + " The dam broke on Friday.");
        document.Text.ShouldContain("The dam broke on Friday.");
    }

    private Document Read(string markdown) => DocumentFile.Read("a.md", "a", Encoding.UTF8.GetBytes(markdown), _reports.Add)!;
}
