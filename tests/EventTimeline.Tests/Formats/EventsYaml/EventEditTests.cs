using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Tests.Merging;

namespace EventTimeline.Tests.Formats.EventsYaml;

/// <summary>What a person changes in an event survives the next build.</summary>
public sealed class EventEditTests
{
    private const string Election = "2006-orvia-league-election";
    private const string Meeting = "2005-dario-venn-meet";
    private const string Council = "2021-keld-council-vote";

    private static Sample Newcomer => Sample.Document("newcomer", "2007-03-01")
        .Reports("The Orvia League won the parliamentary [election] in Orvia in 2006.", "election", "2006", ["Orvia League:agent"])
        .Reports("Mira Tolan [opened] a school in Keld.", "open", "2007-02-02", ["Mira Tolan:agent"], lemma: "open");

    [Fact]
    public void Nothing_changes_where_nothing_was_edited()
    {
        var again = Edited.Rebuild(text => text);
        again.Text.ShouldBe(again.Before);
        again.Timeline.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("date", "2006-01-25")]
    [InlineData("title", "Orvia votes")]
    [InlineData("type", "vote")]
    [InlineData("status", "denied")]
    [InlineData("participants", "[{actor: mira-tolan, role: witness}]")]
    public void A_changed_field_stays_as_written(string key, string value)
    {
        var once = Edited.Rebuild(text => text.Set(Election, key, value));
        once.Text.Entry(Election).ShouldContain($"    {key}: {value}\n");
        once.Text.Entry(Election).ShouldContain($"    by-hand: [{key}]\n");
        once.Messages.ShouldContain($"{Election}: kept {key} as written by hand");
        once.Again().Text.ShouldBe(once.Text);
    }

    [Theory]
    [InlineData("date", "2006-01-25")]
    [InlineData("title", "Orvia votes")]
    public void A_changed_field_stays_with_more_and_with_fewer_documents(string key, string value)
    {
        var more = Edited.Rebuild(text => text.Set(Election, key, value), Stories.Vote, Stories.Analysis, Stories.Plan, Newcomer);
        more.Text.Entry(Election).ShouldContain($"    {key}: {value}\n");
        more[Election].Sources.Select(source => source.Document).ShouldBe(["analysis", "keld-vote", "newcomer"]);

        var fewer = more.Again(null, Stories.Plan, Newcomer);
        fewer.Text.Entry(Election).ShouldContain($"    {key}: {value}\n");
    }

    [Fact]
    public void An_edited_event_stays_when_no_document_reports_it_any_more()
    {
        var gone = Edited.Rebuild(text => text.Set(Meeting, "title", "A meeting in Keld"), Stories.Plan);
        gone[Meeting].Title.ShouldBe("A meeting in Keld");
        gone[Meeting].Sources.ShouldNotBeEmpty();
        gone.Timeline.Documents.ShouldContain(document => document.Id == "keld-vote");
        gone.Messages.ShouldContain(message => message.Contains("no document reports it any more", StringComparison.Ordinal));
        gone.Again().Text.ShouldContain("A meeting in Keld");
    }

    [Fact]
    public void An_unedited_event_goes_with_its_documents() =>
        Edited.Rebuild(text => text, Stories.Plan).Timeline.Events.ShouldHaveSingleItem().Id.ShouldBe(Council);

    [Fact]
    public void An_edit_is_found_again_in_a_document_that_changed()
    {
        var changed = Sample.Document("keld-vote", "2006-02-01")
            .Reports("A first sentence that is new [came].", "come", null, ["Orvia League:agent"], lemma: "come")
            .Reports("The Orvia League won the parliamentary [election] in 2006.", "election", "2006", ["Orvia League:agent"])
            .Reports("Yesterday Mira Tolan [met] Dario Venn in Keld.", "meet", "2005-11-03", ["Mira Tolan:participant", "Dario Venn:participant"], lemma: "meet");
        var after = Edited.Rebuild(text => text.Set(Meeting, "title", "A meeting in Keld"), changed, Stories.Analysis, Stories.Plan);

        after[Meeting].Title.ShouldBe("A meeting in Keld");
        after[Meeting].Sources.ShouldHaveSingleItem().Quote.ShouldStartWith("Yesterday");
        after.Timeline.Events.Count(one => one.Type == "meet").ShouldBe(1);
    }

    [Fact]
    public void A_date_by_hand_rests_on_the_person()
    {
        var date = Edited.Rebuild(text => text.Set(Election, "date", "2006-01-25"))[Election].Date;
        date.Basis.ShouldBe(DateBasis.Given);
        date.Bounds.Earliest.ShouldBe(new NodaTime.LocalDate(2006, 1, 25));
    }

    [Fact]
    public void New_evidence_against_a_date_by_hand_is_told()
    {
        var against = Edited.Rebuild(text => text.Set(Election, "date", "2007-05"));
        against[Election].Date.Edtf.ShouldBe("2007-05");
        against.Messages.ShouldContain(message => message.Contains("the documents say 2006-01", StringComparison.Ordinal));
    }

    [Fact]
    public void New_evidence_against_a_status_by_hand_is_told()
    {
        var against = Edited.Rebuild(text => text.Set(Council, "status", "cancelled"));
        against[Council].Status.ShouldBe(EventStatus.Cancelled);
        against.Messages.ShouldContain(message => message.Contains("kept status cancelled", StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_taken_out_stays_out() =>
        Edited.Rebuild(text => text.WithoutLine(Election, "    date: ")).Again()[Election].Date.Edtf.ShouldBeNull();

    [Fact]
    public void A_place_and_a_note_added_by_hand_stay()
    {
        var once = Edited.Rebuild(text => text.Change("    type: meet\n", "    type: meet\n    place: Keld town hall\n    note: ask the archive\n"));
        once[Meeting].Place.ShouldBe("Keld town hall");
        once[Meeting].Note.ShouldBe("ask the archive");
        once.Again().Text.ShouldBe(once.Text);
    }

    [Fact]
    public void Lifting_an_event_into_the_chronology_stays() =>
        Edited.Rebuild(text => text.Change("    entry: false\n", "    entry: true\n")).Again().Timeline.Events.ShouldAllBe(one => one.IsEntry);

    [Fact]
    public void Giving_a_field_back_to_the_tool_works()
    {
        var once = Edited.Rebuild(text => text.Set(Election, "title", "Orvia votes"));
        once.Again(text => text.Change("    by-hand: [title]\n", "")).Text.ShouldBe(Stories.Text(Stories.Build()));
    }

    [Fact]
    public void An_event_added_by_hand_stays_and_is_put_in_its_place()
    {
        const string Added = "  - id: founding\n    date: 1999-05-01\n    title: The Orvia League is founded\n    type: founding\n    participants: [orvia-league]\n";
        var once = Edited.Rebuild(text => text.Change("removed:", Added + "removed:"));
        once.Timeline.Events[0].Id.ShouldBe("founding");
        once.Again(null, Stories.Plan).Timeline.Events[0].Title.ShouldBe("The Orvia League is founded");
        once.Text.Entry("founding").ShouldNotContain("stamp:");
    }
}
