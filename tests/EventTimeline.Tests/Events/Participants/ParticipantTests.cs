namespace EventTimeline.Tests.Events.Participants;

/// <summary>Who takes part in an event, and as what: the rows of <c>participants.txt</c>.</summary>
public sealed class ParticipantTests
{
    public static TheoryData<string, string, string> Rows => Reading.Rows("Participants/participants.txt");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Everyone_who_takes_part_has_their_role(string text, string trigger, string expected)
    {
        var reading = Reading.Of(text);
        var found = reading.On(trigger).Participants.Select(participant => $"{participant.Role} {reading.NameOf(participant.Actor)}");
        found.Order(StringComparer.Ordinal).ShouldBe(expected == "nobody" ? [] : expected.Split("; ").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Anna Berg signed three letters.", "signed", "target three letters")]
    [InlineData("The firm sold three bridges and two ports.", "sold", "target three bridges; target two ports")]
    [InlineData("Anna Berg met Tomas Reyl.", "met", "")]
    public void What_is_no_actor_is_kept_as_a_thing(string text, string trigger, string expected) =>
        string.Join("; ", Reading.Of(text).On(trigger).Things.Select(thing => $"{thing.Role} {thing.Span.Of(text)}")).ShouldBe(expected);
}
