namespace EventTimeline.Tests.Cli;

/// <summary>Engines and languages that are chosen on the command line.</summary>
public sealed class EngineTests : IDisposable
{
    private const string Spanish = "El ministro firmó el tratado el 3 de mayo de 2012.";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Dates_are_read_in_the_language_asked_for()
    {
        var run = CommandRun.Of("dates", "--text", Spanish, "--language", "es", "--json");
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("2012-05-03");
        CommandRun.Of("dates", "--text", Spanish, "--json").Out.ShouldNotContain("2012-05-03");
    }

    [Fact]
    public void The_cache_keeps_languages_apart()
    {
        _folder.Write("docs/tratado.txt", Spanish);
        string[] build = ["build", _folder["docs"], "-o", _folder["events.yaml"], "--cache", _folder["cache"], "--json", "--all"];
        CommandRun.Of(build).Out.ShouldNotContain("2012-05-03");
        CommandRun.Of([.. build, "--language", "es"]).Out.ShouldContain("2012-05-03");
    }

    [Fact]
    public void Actors_are_listed_by_rank_with_their_group()
    {
        CommandRun.Of("build", Seeds.Folder, "-o", _folder["events.yaml"], "--no-cache").Code.ShouldBe(0);
        var run = CommandRun.Of("actors", _folder["events.yaml"], "--rank");
        run.Code.ShouldBe(0, run.Error);
        var rows = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows[0].ShouldContain("rank");
        rows[1].ShouldStartWith("Hamas ");
    }

#if OPTIONAL_ENGINES
    [Fact]
    public void Both_graph_engines_rank_alike()
    {
        CommandRun.Of("build", Seeds.Folder, "-o", _folder["events.yaml"], "--no-cache").Code.ShouldBe(0);
        var own = CommandRun.Of("actors", _folder["events.yaml"], "--rank");
        CommandRun.Of("actors", _folder["events.yaml"], "--rank", "--graph-engine", "quikgraph").Out.ShouldBe(own.Out);
    }

    [Theory]
    [InlineData("en", "The minister signed the treaty on May 3, 2012.", "2012-05-03")]
    [InlineData("es", Spanish, "2012-05-03")]
    [InlineData("de", "Der Minister unterschrieb den Vertrag am 3. Mai 2012.", "2012-05-03")]
    public void Microsoft_s_recogniser_reads_its_languages(string language, string text, string expected)
    {
        var run = CommandRun.Of("dates", "--text", text, "--date-engine", "recognizers", "--language", language, "--json");
        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldContain(expected);
    }

    [Fact]
    public void Both_graph_engines_find_a_path_of_the_same_length()
    {
        CommandRun.Of("build", Seeds.Folder, "-o", _folder["events.yaml"], "--no-cache").Code.ShouldBe(0);
        string[] path = ["path", "Hamas", "Dmitry Medvedev", "--all", "--file", _folder["events.yaml"]];
        var own = CommandRun.Of(path);
        own.Out.ShouldContain("Dmitry Medvedev");
        var other = CommandRun.Of([.. path, "--graph-engine", "quikgraph"]);
        other.Code.ShouldBe(0, other.Error);
        other.Out.Split('\n').Length.ShouldBe(own.Out.Split('\n').Length);
    }
#endif
}
