namespace EventTimeline.Tests.Events;

/// <summary>Who says that an event happened: the rows of <c>attributions.txt</c>.</summary>
public sealed class AttributionTests
{
    public static TheoryData<string, string, string> Rows => Reading.Rows("attributions.txt");

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_someone_says_is_told_as_theirs(string text, string trigger, string expected)
    {
        var reading = Reading.Of(text);
        (reading.On(trigger).Attribution is { } actor ? reading.NameOf(actor) : "-").ShouldBe(expected);
    }
}
