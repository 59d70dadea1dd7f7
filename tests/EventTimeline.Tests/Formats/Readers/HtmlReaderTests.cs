using System.Text;
using EventTimeline.Documents;
using EventTimeline.Formats.Loading;
using EventTimeline.Text;

namespace EventTimeline.Tests.Formats.Readers;

public sealed class HtmlReaderTests
{
    private const string Article = """
        <html><head><title>Dam breaks – The Post</title>
        <meta property="og:site_name" content="The Post"><meta name="author" content="Ann Ode">
        <meta property="article:published_time" content="2012-05-03T10:00:00Z">
        <script>var date = "1999-01-01";</script></head>
        <body><header><nav><a>Home</a> | <a>World</a></nav></header>
        <article><h1>Dam&nbsp;breaks</h1><time datetime="2012-05-03">May 3, 2012</time>
        <figure><img src=a.jpg><figcaption>The dam in 1990</figcaption></figure>
        <p>The dam <b>broke</b> on Friday,<br>officials said.</p>
        <div class="share-bar">Share this story with everyone you know</div>
        <blockquote><p>We were promised water.</p></blockquote>
        <ul><li>It was built in 1961 by the state.</li></ul>
        <p style="display: none">Hidden words that nobody sees.</p></article>
        <aside><p>Other news of the day that is not the article's own.</p></aside>
        <footer>© The Post</footer></body></html>
        """;

    private readonly List<Diagnostic> _reports = [];

    [Fact]
    public void The_article_is_read_and_nothing_else()
    {
        var document = Read(Article);
        document.Blocks.Select(block => (block.Kind, block.Span.Of(document.Text))).ShouldBe(
        [
            (BlockKind.Headline, "Dam\u00A0breaks"),
            (BlockKind.Dateline, "May 3, 2012"),
            (BlockKind.Caption, "The dam in 1990"),
            (BlockKind.Body, "The dam broke on Friday,"),
            (BlockKind.Body, "officials said."),
            (BlockKind.Quotation, "We were promised water."),
            (BlockKind.Body, "It was built in 1961 by the state."),
        ]);
    }

    [Fact]
    public void The_page_states_title_author_publisher_and_date()
    {
        var document = Read(Article);
        (document.Title, document.Author, document.Publisher).ShouldBe(("Dam breaks", "Ann Ode", "The Post"));
        document.StatedDates[0].ShouldBe(new StatedDate("2012-05-03T10:00:00Z", StatedDateSource.Metadata));
    }

    [Fact]
    public void Linked_data_goes_before_other_statements()
    {
        const string Data = """
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
            {"@type": ["NewsArticle"], "headline": "A dam breaks", "datePublished": "2012-05-02", "author": [{"name": "A"}, {"name": "B"}], "publisher": {"name": "P"}}]}</script>
            <script type="application/ld+json">{broken</script>
            """;
        var document = Read(Article.Replace("</head>", Data + "</head>", StringComparison.Ordinal));
        (document.Title, document.Author, document.Publisher).ShouldBe(("A dam breaks", "A, B", "P"));
        document.StatedDates[0].Text.ShouldBe("2012-05-02");
    }

    [Fact]
    public void A_page_without_marks_is_read_where_its_paragraphs_are()
    {
        var text = string.Concat(Enumerable.Repeat("<p>The dam broke on Friday, officials said, and the water took the road.</p>", 9).Select((p, i) => p.Replace("Friday", $"day {i}", StringComparison.Ordinal)));
        var document = Read($"<body><div>Menu<ul><li>One<li>Two</ul></div><div id=x><h1>Dam breaks</h1>{text}</div><div><p>Small print.</p></div></body>");
        document.Blocks.Count(block => block.Kind == BlockKind.Body).ShouldBe(9);
        document.Text.ShouldStartWith("Dam breaks");
        document.Text.ShouldNotContain("Small print");
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a><p>")]
    [InlineData("<blockquote>")]
    [InlineData("<!--")]
    [InlineData("<p ")]
    [InlineData("&amp")]
    public void Hostile_nesting_costs_neither_stack_nor_much_time(string tag)
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat(tag, 30_000)) + "The dam broke on Friday.";
        DocumentFile.Read("a.html", "a", Encoding.UTF8.GetBytes(html), _reports.Add);
        _reports.ShouldAllBe(report => report.File == "a.html");
    }

    [Fact]
    public void A_page_without_text_is_reported()
    {
        DocumentFile.Read("a.html", "a", "<html><body><script>1</script></body></html>"u8.ToArray(), _reports.Add).ShouldBeNull();
        _reports.ShouldHaveSingleItem().ToString().ShouldBe("a.html: error: the file holds no text");
    }

    private Document Read(string html) => DocumentFile.Read("a.html", "a", Encoding.UTF8.GetBytes(html), _reports.Add)!;
}
