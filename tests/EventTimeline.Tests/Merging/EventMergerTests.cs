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

    private static IReadOnlyList<TimelineEvent> Merge(params Sample[] samples)
    {
        var documents = samples.Select(sample => sample.Make()).ToList();
        return new EventMerger().Merge(documents, Sample.Unify(documents)).Events;
    }
}
