namespace EventTimeline.Tests.Events.Statuses;

/// <summary>Whether an event happened: the rows of <c>statuses.txt</c>.</summary>
public sealed class StatusTests
{
    public static TheoryData<string, string, string> Rows => Reading.Rows("Statuses/statuses.txt");

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_words_around_an_event_tell_whether_it_happened(string text, string trigger, string expected) =>
        Reading.Of(text).On(trigger).Status.ToString().ToLowerInvariant().ShouldBe(expected);
}
