namespace EventTimeline.Tests.Events.Titles;

/// <summary>Titles of events: the rows of <c>titles.txt</c>, and what holds of all of them.</summary>
public sealed class TitleTests
{
    public static TheoryData<string, string, string> Rows => Reading.Rows("Titles/titles.txt");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_title_tells_the_event_in_the_present(string text, string trigger, string expected) =>
        Reading.Of(text).On(trigger).Title.ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_title_has_no_pronoun_no_stop_and_few_words(string text, string trigger, string expected)
    {
        _ = (trigger, expected);
        foreach (var mention in Reading.Of(text).Events)
        {
            var words = mention.Title.Split(' ');
            words.Length.ShouldBeLessThan(25);
            words.Intersect(["he", "she", "it", "they", "him", "her", "them", "his", "its", "their"], StringComparer.OrdinalIgnoreCase).ShouldBeEmpty(mention.Title);
            mention.Title.ShouldNotEndWith(".");
            char.IsUpper(mention.Title[0]).ShouldBeTrue(mention.Title);
        }
    }
}
