namespace EventTimeline.Tests.Formats.EventsYaml;

/// <summary>Comments that a person wrote survive, in their place as long as it is there.</summary>
public sealed class CommentTests
{
    private const string Election = "2006-orvia-league-election";

    [Theory]
    [InlineData("version: 1", "# Case 12\nversion: 1")]
    [InlineData("version: 1\n", "version: 1  # of the format\n")]
    [InlineData("actors:\n", "# people first\nactors:\n")]
    [InlineData("  - id: 2006-orvia-league-election\n", "  # check this one\n  - id: 2006-orvia-league-election\n")]
    [InlineData("  - id: 2006-orvia-league-election\n", "  - id: 2006-orvia-league-election  # check\n")]
    [InlineData("    date: 2006-01\n", "    # from the gazette\n    date: 2006-01\n")]
    [InlineData("    date: 2006-01\n", "    date: 2006-01  # from the gazette\n")]
    [InlineData("      - {document: keld-vote, at: 0", "      # weak\n      - {document: keld-vote, at: 0")]
    [InlineData("removed:\n", "# nothing yet\nremoved:\n")]
    public void A_comment_stays_where_it_is(string old, string now)
    {
        var again = Edited.Rebuild(text => text.Change(old, now));
        again.Text.ShouldBe(again.Before);
        again.File.Edits.Fixed.ShouldBeEmpty();
    }

    [Fact]
    public void A_comment_on_what_is_gone_goes_to_the_end() => Edited
        .Rebuild(text => text.Change($"  - id: {Election}\n", $"  # check this one\n  - id: {Election}\n"), Stories.Plan)
        .Text.ShouldContain($"# ({Election}) check this one\n");

    [Fact]
    public void Comments_and_edits_go_together()
    {
        var once = Edited.Rebuild(text => text.Change("    date: 2006-01\n", "    date: 2006-01-25  # from the gazette\n"));
        once.Text.ShouldContain("    date: 2006-01-25  # from the gazette\n");
        once.Again().Text.ShouldBe(once.Text);
    }
}
