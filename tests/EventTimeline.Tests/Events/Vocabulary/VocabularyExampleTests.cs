using EventTimeline.Events.Triggers;
using EventTimeline.Events.Vocabulary;

namespace EventTimeline.Tests.Events.Vocabulary;

/// <summary>The examples in the vocabulary's own files, and that every type has some.</summary>
public sealed class VocabularyExampleTests
{
    public static TheoryData<string, int, string> Examples()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var example in EventVocabulary.English.Examples)
        {
            data.Add(example.Text, example.Start, example.Type);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_marked_word_is_a_trigger_of_the_type(string text, int start, string type)
    {
        var triggers = PlainText.Sentences(text).SelectMany(new TriggerFinder(TriggerModel.English).Find).ToList();
        triggers.Where(trigger => trigger.Word.Span.Start == start).Select(trigger => trigger.Type.Name).ShouldBe([type]);
    }

    [Fact]
    public void Every_type_has_an_example() =>
        EventVocabulary.English.Types.Keys.Except(EventVocabulary.English.Examples.Select(example => example.Type)).ShouldBeEmpty();

    [Fact]
    public void Weights_are_shares_and_categories_are_lower_case()
    {
        foreach (var type in EventVocabulary.English.Types.Values)
        {
            type.Weight.ShouldBeInRange(0, 1, type.Name);
            (type.Plover ?? "").ShouldBe((type.Plover ?? "").ToLowerInvariant());
        }
    }
}
