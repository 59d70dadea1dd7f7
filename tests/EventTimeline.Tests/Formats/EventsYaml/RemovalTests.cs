using EventTimeline.Tests.Merging;

namespace EventTimeline.Tests.Formats.EventsYaml;

/// <summary>What a person takes out or moves stays so.</summary>
public sealed class RemovalTests
{
    private const string Election = "2006-orvia-league-election";
    private const string Meeting = "2005-dario-venn-meet";

    [Fact]
    public void A_deleted_event_stays_deleted_and_is_listed()
    {
        var once = Edited.Rebuild(text => text.WithoutEntry(Meeting));
        once.Timeline.Events.ShouldNotContain(one => one.Type == "meet");
        once.Timeline.Removed.ShouldHaveSingleItem().Id.ShouldBe(Meeting);
        var again = once.Again().Again();
        again.Text.ShouldBe(once.Text);
    }

    [Fact]
    public void A_deleted_event_stays_deleted_when_its_document_goes_and_comes_back() => Edited
        .Rebuild(text => text.WithoutEntry(Meeting))
        .Again(null, Stories.Plan)
        .Again()
        .Timeline.Events.ShouldNotContain(one => one.Type == "meet");

    [Fact]
    public void A_deleted_event_stays_deleted_when_a_new_document_reports_it()
    {
        var retold = Sample.Document("a-retelling", "2005-12-01").Reports(
            "Mira Tolan [met] Dario Venn in Keld and got no talks.", "meet", "2005-11-03", ["Mira Tolan:participant", "Dario Venn:participant"], lemma: "meet");
        var after = Edited.Rebuild(text => text.WithoutEntry(Meeting)).Again(null, Stories.Vote, Stories.Analysis, Stories.Plan, retold);
        after.Timeline.Events.ShouldNotContain(one => one.Type == "meet");
        after.Messages.ShouldContain(message => message.StartsWith($"{Meeting}: stays removed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deleted_event_comes_back_when_a_person_takes_it_off_the_list()
    {
        var once = Edited.Rebuild(text => text.WithoutEntry(Meeting));
        once.Again(text => text[..text.IndexOf("removed:", StringComparison.Ordinal)] + "removed:\n")
            .Timeline.Events.ShouldContain(one => one.Id == Meeting);
    }

    [Fact]
    public void An_id_written_under_removed_takes_the_event_out() =>
        Edited.Rebuild(text => text.Change("removed:\n", $"removed:\n  - {Meeting}\n")).Again().Timeline.Events.ShouldNotContain(one => one.Type == "meet");

    [Fact]
    public void A_source_taken_out_stays_out()
    {
        var once = Edited.Rebuild(text => text.WithoutLine(Election, "document: keld-vote"));
        once[Election].Sources.ShouldHaveSingleItem().Document.ShouldBe("analysis");
        var again = once.Again();
        again.Text.ShouldBe(once.Text);
        again.Timeline.Events.Count(one => one.Type == "election").ShouldBe(2);
    }

    [Fact]
    public void An_event_split_by_hand_stays_split()
    {
        var once = Edited.Rebuild(text =>
        {
            var line = text.Entry(Election).Split('\n').First(one => one.Contains("document: keld-vote", StringComparison.Ordinal));
            var made = $"  - id: other-election\n    date: 2006\n    title: Another election\n    type: election\n    sources:\n{line}\n";
            return text.WithoutLine(Election, "document: keld-vote").Change("removed:", made + "removed:");
        });
        once[Election].Sources.ShouldHaveSingleItem().Document.ShouldBe("analysis");
        once["other-election"].Sources.ShouldHaveSingleItem().Document.ShouldBe("keld-vote");
        once.Again().Text.ShouldBe(once.Text);
    }

    [Fact]
    public void Events_joined_by_hand_stay_joined()
    {
        var once = Edited.Rebuild(text =>
        {
            var line = text.Entry(Meeting).Split('\n').First(one => one.Contains("document: keld-vote", StringComparison.Ordinal));
            return text.WithoutEntry(Meeting).Change("    sources:\n      - {document: analysis", $"    sources:\n{line}\n      - {{document: analysis");
        });
        once.Timeline.Events.ShouldNotContain(one => one.Id == Meeting);
        once[Election].Sources.Count.ShouldBe(3);
        once.Again().Text.ShouldBe(once.Text);
    }

    [Fact]
    public void A_quote_written_by_hand_stays()
    {
        var once = Edited.Rebuild(text => text.Change("    sources:\n", "    sources:\n      - {document: plan, quote: \"The archive agrees.\"}\n"));
        once.Text.ShouldContain("The archive agrees.");
        once.Again().Text.ShouldBe(once.Text);
    }
}
