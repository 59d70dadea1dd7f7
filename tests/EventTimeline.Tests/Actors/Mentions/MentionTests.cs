using EventTimeline.Actors;
using EventTimeline.Tests.Events;

namespace EventTimeline.Tests.Actors.Mentions;

/// <summary>What refers to an actor, and to which.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("Israeli tanks entered the camp.", "Israeli", "Israel")]
    [InlineData("The court rejected a Danish proposal.", "Danish", "Denmark")]
    [InlineData("Palestinian homes were demolished.", "Palestinian", "Palestinians")]
    public void The_adjective_of_a_country_before_a_thing_refers_to_it(string text, string words, string actor)
    {
        var mention = Mention(text, words);
        mention.Form.ShouldBe(MentionForm.Demonym);
        Name(text, mention).ShouldBe(actor);
    }

    [Theory]
    [InlineData("Israeli officials met in Haifa.", "Israeli")]
    [InlineData("The Syrian capital was quiet.", "Syrian")]
    public void Before_a_group_or_a_place_it_is_part_of_their_name(string text, string words) =>
        Reading.Of(text).Actors.Mentions.ShouldNotContain(mention => mention.Form == MentionForm.Demonym && mention.Span.Of(text) == words);

    [Theory]
    [InlineData("Tomas Reyl leads the firm. On Monday Reyl resigned.", "Reyl", "Tomas Reyl")]
    [InlineData("Anna Berg met Tomas Reyl. She thanked him.", "She", "Anna Berg")]
    [InlineData("Anna Berg met Tomas Reyl. She thanked him.", "him", "Tomas Reyl")]
    public void A_later_mention_finds_its_actor(string text, string words, string actor) => Name(text, Mention(text, words)).ShouldBe(actor);

    private static ActorMention Mention(string text, string words)
    {
        var found = Reading.Of(text).Actors.Mentions.LastOrDefault(mention => mention.Span.Of(text) == words);
        found.ShouldNotBeNull(string.Join(" | ", Reading.Of(text).Actors.Mentions.Select(mention => mention.Span.Of(text))));
        return found;
    }

    private static string Name(string text, ActorMention mention) => Reading.Of(text).NameOf(mention.Actor);
}
