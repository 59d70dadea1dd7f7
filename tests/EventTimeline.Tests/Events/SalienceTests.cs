using EventTimeline.Events;

namespace EventTimeline.Tests.Events;

/// <summary>That what deserves an entry of a chronology weighs more than what does not.</summary>
public sealed class SalienceTests
{
    public static TheoryData<string, string, string> Pairs()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var cells in Rows.Read("salience.txt"))
        {
            data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_first_weighs_more(string text, string more, string less)
    {
        var events = PlainText.Read(text).Events;
        Weight(text, events, more).ShouldBeGreaterThan(Weight(text, events, less));
    }

    [Fact]
    public void Every_weight_is_a_share() =>
        Rows.Read("salience.txt").SelectMany(cells => PlainText.Read(cells[0]).Events).ShouldAllBe(one => one.Salience >= 0 && one.Salience <= 1);

    // The words may stand around the trigger: "met Ingrid" is the second "met", "not arrested" the denied one. What was not found as an event weighs nothing.
    private static double Weight(string text, IReadOnlyList<EventMention> events, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0);
        var found = events.FirstOrDefault(one => one.Trigger.Start >= start && one.Trigger.End <= start + words.Length);
        return found?.Salience ?? -1;
    }
}
