using EventTimeline.Events;
using EventTimeline.Merging;

namespace EventTimeline.Tests.Merging;

public sealed class EventMergerTests
{
    [Fact]
    public void Two_reports_of_an_election_are_one_event_with_the_finer_date()
    {
        var events = Merge(
            Sample.Document("a").Reports("The Orvia League won the parliamentary [election] in Orvia in 2006.", "election", "2006", ["Orvia League:agent"]),
            Sample.Document("b").Reports("In January 2006 the Orvia League swept the parliamentary [election].", "election", "2006-01", ["Orvia League:agent"]));

        var one = events.ShouldHaveSingleItem();
        one.Date.Edtf.ShouldBe("2006-01");
        one.Sources.Select(source => source.Document).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void A_parliamentary_and_a_presidential_election_of_one_year_stay_two() => Merge(
        Sample.Document("a").Reports("Orvia holds its parliamentary [election] in 2021.", "election", "2021", ["Orvia:agent"]),
        Sample.Document("b").Reports("Orvia holds its presidential [election] in 2021.", "election", "2021", ["Orvia:agent"])).Count.ShouldBe(2);

    [Fact]
    public void Dates_that_exclude_each_other_keep_events_apart() => Merge(
        Sample.Document("a").Reports("Mira Tolan [met] Dario Venn in Keld in 2015.", "meet", "2015", ["Mira Tolan:participant", "Dario Venn:participant"]),
        Sample.Document("b").Reports("Mira Tolan [met] Dario Venn in Keld in 2018.", "meet", "2018", ["Mira Tolan:participant", "Dario Venn:participant"]))
        .Count.ShouldBe(2);

    [Fact]
    public void What_two_people_say_is_two_events() => Merge(
        Sample.Document("a").Reports("Mira Tolan [said] the talks about the harbour failed.", "say", "2015-03-02", ["Mira Tolan:agent"], lemma: "say"),
        Sample.Document("b").Reports("Dario Venn [said] the talks about the harbour failed.", "say", "2015-03-02", ["Dario Venn:agent"], lemma: "say"))
        .Count.ShouldBe(2);

    [Fact]
    public void A_plan_and_its_fulfilment_are_one_event_with_a_history()
    {
        var one = Merge(
            Sample.Document("a", "2021-01-15").Reports(
                "The Keld council will hold a municipal [vote] on 22 May 2021.", "election", "2021-05-22", ["Keld council:agent"], EventStatus.Planned),
            Sample.Document("b", "2021-05-23").Reports(
                "The Keld council held its municipal [vote] on 22 May 2021.", "election", "2021-05-22", ["Keld council:agent"])).ShouldHaveSingleItem();

        one.Status.ShouldBe(EventStatus.Occurred);
        one.History.ShouldBe(["planned on 15 January 2021 for 2021-05-22"]);
    }

    [Fact]
    public void The_verb_and_the_noun_of_one_report_are_one_event()
    {
        var text = Sample.Document("a")
            .Reports("The Orvia League won the parliamentary [election] of 2006.", "election", null, ["Orvia League:agent"])
            .Alongside("won", "election", "2006", ["Orvia League:agent"], "win");
        Merge(text).ShouldHaveSingleItem().Date.Edtf.ShouldBe("2006");
    }

    [Fact]
    public void A_victory_that_is_feared_is_not_the_one_of_years_ago() => Merge(
        Sample.Document("a", "2019-12-04").Reports("The Orvia League [won] the vote in 2006.", "election", "2006", ["Orvia League:agent"], lemma: "win"),
        Sample.Document("b", "2021-04-01").Reports(
            "The Orvia League may have [won] the vote.", "election", null, ["Orvia League:agent"], EventStatus.Hypothetical, "win")).Count.ShouldBe(2);

    [Fact]
    public void What_has_a_day_after_all_its_reports_is_planned() => Merge(
        Sample.Document("a", "2021-04-01").Reports("The Keld council spoke of the municipal [vote] of 22 May 2021.", "election", "2021-05-22", ["Keld council:agent"]))
        .ShouldHaveSingleItem().Status.ShouldBe(EventStatus.Planned);

    [Fact]
    public void One_who_wants_a_vote_put_off_does_not_cancel_it() => Merge(
        Sample.Document("a", "2021-01-15").Reports(
            "The Keld council will hold a municipal [vote] on 22 May 2021.", "election", "2021-05-22", ["Keld council:agent"], EventStatus.Planned),
        Sample.Document("b", "2021-02-15").Reports(
            "The Keld council plans a municipal [vote] on 22 May 2021.", "election", "2021-05-22", ["Keld council:agent"], EventStatus.Planned),
        Sample.Document("c", "2021-03-15").Reports(
            "Some want the Keld council's municipal [vote] on 22 May 2021 put off.", "election", "2021-05-22", ["Keld council:agent"], EventStatus.Cancelled))
        .ShouldHaveSingleItem().Status.ShouldBe(EventStatus.Planned);

    private static IReadOnlyList<TimelineEvent> Merge(params Sample[] samples)
    {
        var documents = samples.Select(sample => sample.Make()).ToList();
        return new EventMerger().Merge(documents, Sample.Unify(documents)).Events;
    }
}
