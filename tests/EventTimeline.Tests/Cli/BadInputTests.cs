namespace EventTimeline.Tests.Cli;

/// <summary>Whatever the input: a message that names file and place, the rest is built, exit code 1, and nothing that was there is damaged.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "The minister met the union's leaders in Port Elin on 4 May 2012, the ministry said.";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_rest_is_built_when_files_are_bad()
    {
        _folder.Write("docs/good.txt", Good);
        _folder.Write("docs/empty.txt", "");
        _folder.Write("docs/blank.txt", " \n\n ");
        File.WriteAllBytes(_folder["docs/binary.txt"], [1, 2, 0, 3, 0, 0, 0, 9]);
        File.WriteAllBytes(_folder["docs/pdf.txt"], "%PDF-1.4 x"u8.ToArray());
        File.WriteAllBytes(_folder["docs/bad.txt"], [.. "Zürich, Genève and B"u8, 0xC3, .. "le met on 4 May 2012, officials said."u8]);
        var run = Build("docs");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("docs/empty.txt: error: the file is empty");
        run.Error.ShouldContain("docs/blank.txt: error: the file holds no text");
        run.Error.ShouldContain("docs/binary.txt: error: the file is binary data, not text");
        run.Error.ShouldContain("docs/pdf.txt: error: the file is a PDF document, not text");
        run.Error.ShouldContain("docs/bad.txt:1:23: error: byte 0xC3");
        File.ReadAllText(_folder["events.yaml"]).ShouldContain("docs/good.txt");
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_by_its_size()
    {
        _folder.Write("docs/good.txt", Good);
        using (var large = File.Create(_folder["docs/large.txt"]))
        {
            large.SetLength(30L << 20);
        }

        var run = Build("docs");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("docs/large.txt: error: the file has 30 MB; at most 20 MB are read");
    }

    [Fact]
    public void Folders_without_documents_and_names_of_nothing_are_said()
    {
        Directory.CreateDirectory(_folder["docs"]);
        var run = Build("docs", "nothing.txt");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("docs: error: the folder holds no document");
        run.Error.ShouldContain("nothing.txt: error: there is no file or folder of this name");
        File.Exists(_folder["events.yaml"]).ShouldBeFalse();
    }

    [Fact]
    public void A_timeline_with_mistakes_is_not_overwritten()
    {
        _folder.Write("docs/good.txt", Good);
        const string Broken = "version: 1\nevents:\n  - id: [\n";
        _folder.Write("events.yaml", Broken);
        var run = Build("docs");
        run.Code.ShouldBe(1);
        run.Error.ShouldMatch(@"events\.yaml:\d+:\d+: error: ");
        File.ReadAllText(_folder["events.yaml"]).ShouldBe(Broken);
    }

    [Theory]
    [InlineData("events")]
    [InlineData("actors")]
    [InlineData("chronology")]
    [InlineData("conflicts")]
    [InlineData("check")]
    public void A_timeline_that_is_not_there_is_said(string verb)
    {
        var run = CommandRun.Of(verb, _folder["no.yaml"]);
        run.Code.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("no.yaml: error: there is no timeline of this name");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("build")]
    [InlineData("dates")]
    [InlineData("export", "--format", "nonsense")]
    [InlineData("dates", "--text", "x", "--published", "yesterday")]
    [InlineData("events", "--status", "maybe")]
    [InlineData("path", "a", "b", "--graph-engine", "nonsense")]
    [InlineData("dates", "--text", "x", "--date-engine", "nonsense")]
    [InlineData("dates", "--text", "x", "--language", "tlh")]
#if !OPTIONAL_ENGINES
    [InlineData("path", "a", "b", "--graph-engine", "quikgraph")]
    [InlineData("dates", "--text", "x", "--date-engine", "recognizers")]
#endif
    [InlineData("events", "--nonsense")]
    public void Wrong_usage_has_exit_code_2(params string[] args)
    {
        if (args is ["events", "--status", ..])
        {
            args = [.. args, _folder.Write("events.yaml", "version: 1\n")];
        }

        var run = CommandRun.Of(args);
        run.Code.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("error: ");
    }

    [Fact]
    public void A_document_date_for_nobody_is_said()
    {
        _folder.Write("docs/good.txt", Good);
        var run = CommandRun.Of("build", _folder["docs"], "-o", _folder["events.yaml"], "--no-cache", "--published", "other.txt=2012-05-04");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("--published names 'other.txt'");
    }

    private CommandRun Build(params string[] names) =>
        CommandRun.Of(["build", .. names.Select(name => _folder[name]), "-o", _folder["events.yaml"], "--no-cache"]);
}
