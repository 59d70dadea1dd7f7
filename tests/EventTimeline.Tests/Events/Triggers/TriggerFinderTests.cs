using EventTimeline.Events.Triggers;

namespace EventTimeline.Tests.Events.Triggers;

/// <summary>Which words of a sentence name events.</summary>
public sealed class TriggerFinderTests
{
    public static TheoryData<string> Texts() => [.. Rows.Read("Triggers", "triggers.txt").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_marked_words_are_the_triggers(string marked)
    {
        var (text, starts) = PlainText.Unmark(marked);
        Mark(text, Find(text)).ShouldBe(Mark(text, starts));
    }

    [Fact]
    public void The_trained_weights_are_part_of_the_assembly() => TriggerModel.English.IsTrained.ShouldBeTrue();

    [Fact]
    public void Without_weights_the_vocabulary_decides()
    {
        var triggers = PlainText.Sentences("The minister resigned after the vote.").SelectMany(new TriggerFinder(new TriggerModel(null)).Find);
        triggers.Select(trigger => trigger.Word.Form).ShouldBe(["resigned", "vote"]);
    }

    private static IEnumerable<int> Find(string text) =>
        PlainText.Sentences(text).SelectMany(new TriggerFinder(TriggerModel.English).Find).Select(trigger => trigger.Word.Span.Start);

    private static string Mark(string text, IEnumerable<int> starts) =>
        starts.Reverse().Aggregate(text, (marked, start) => marked.Insert(start, "*"));
}
