using EventTimeline.Dates;
using EventTimeline.Merging;
using EventTimeline.Tests.Merging;
using EventTimeline.Text;
using EventTimeline.Timelines;
using NodaTime;

namespace EventTimeline.Tests.Timelines;

public sealed class OrderTests
{
    [Fact]
    public void An_undated_event_between_two_dated_ones_gets_their_bounds()
    {
        var timeline = Compose(
            [Event("start", "2010"), Event("middle", null), Event("end", "2012")],
            [new("middle", OrderRelation.After, "start", Said("a")), new("middle", OrderRelation.Before, "end", Said("a"))]);

        var date = timeline.Events.Single(one => one.Id == "middle").Date;
        date.Bounds.ShouldBe(new DateBounds(new LocalDate(2010, 1, 1), new LocalDate(2012, 12, 31)));
        date.Basis.ShouldBe(DateBasis.Inferred);
        date.Because.ShouldBe("after 'start'; before 'end'");
        timeline.Events.Select(one => one.Id).ShouldBe(["start", "middle", "end"]);
    }

    [Fact]
    public void Bounds_go_along_a_chain() => Compose(
        [Event("a", "2010"), Event("b", null), Event("c", null), Event("d", null)],
        [new("d", OrderRelation.After, "c", Said("x")), new("c", OrderRelation.After, "b", Said("x")), new("b", OrderRelation.After, "a", Said("x"))])
        .Events.Single(one => one.Id == "d").Date.Bounds.Earliest.ShouldBe(new LocalDate(2010, 1, 1));

    [Fact]
    public void An_event_during_another_lies_in_it() => Compose(
        [Event("war", "1991"), Event("raid", null)], [new("raid", OrderRelation.During, "war", Said("x"))])
        .Events.Single(one => one.Id == "raid").Date.Bounds.Latest.ShouldBe(new LocalDate(1991, 12, 31));

    [Fact]
    public void A_cycle_is_told_with_its_sentences_and_bounds_nothing()
    {
        var timeline = Compose(
            [Event("a", null), Event("b", null)],
            [new("a", OrderRelation.Before, "b", Said("one")), new("b", OrderRelation.Before, "a", Said("two"))]);
        var conflict = timeline.Conflicts.ShouldHaveSingleItem();
        conflict.Kind.ShouldBe(ConflictKind.Order);
        conflict.Sources.Select(source => source.Quote).ShouldBe(["two", "one"]);
    }

    [Fact]
    public void A_statement_against_the_dates_is_told() => Compose(
        [Event("a", "2010"), Event("b", "2012")], [new("b", OrderRelation.Before, "a", Said("one"))])
        .Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(ConflictKind.Order);

    [Fact]
    public void Events_of_one_day_stand_as_stated() => Compose(
        [Event("a", "2010-05-01"), Event("b", "2010-05-01")], [new("b", OrderRelation.Before, "a", Said("one"))])
        .Events.Select(one => one.Id).ShouldBe(["b", "a"]);

    [Fact]
    public void After_between_two_triggers_is_read()
    {
        var documents = new[]
        {
            Sample.Document("d").Reports("The League won the [election] of 2006.", "election", "2006", ["League:agent"]).Make(),
        };
        var timeline = new TimelineBuilder().Build(documents);
        const string Quote = "Venn resigned two days after the strike";
        var strike = Event("strike", "1980-08-14", new TextSpan(33, 39), "strike", Quote);
        var resigns = Event("resigns", null, new TextSpan(5, 13), "resigned", Quote);
        var composed = Compose([.. timeline.Events, strike, resigns], []);
        composed.Events.Single(one => one.Id == "resigns").Date.Bounds.Earliest.ShouldBe(new LocalDate(1980, 8, 14));
    }

    private static Timeline Compose(IReadOnlyList<TimelineEvent> events, IReadOnlyList<StatedOrder> orders) =>
        new TimelineComposer().Compose(new MergedCollection { Events = events }, orders);

    private static TimelineEvent Event(string id, string? date, TextSpan? trigger = null, string? word = null, string quote = "") => new()
    {
        Id = id,
        Title = id,
        Type = "other",
        Date = Sample.Dated(date),
        Sources = trigger is null ? [] : [new EventSource { Document = "t", Span = new TextSpan(0, quote.Length), Quote = quote, Trigger = trigger, TriggerText = word }],
    };

    private static EventSource Said(string quote) => new() { Document = "d", Span = new TextSpan(0, quote.Length), Quote = quote };
}
