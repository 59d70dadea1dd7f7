using EventTimeline.Actors;
using EventTimeline.Documents;
using EventTimeline.Language;
using EventTimeline.Text;

namespace EventTimeline.Tests.Actors;

public sealed class ActorResolverTests
{
    private static DocumentActors Resolve(string text)
    {
        Assert.SkipUnless(LanguageEngine.IsAvailable, "the core was compiled without the English model");
        var document = new Document { Id = "d", File = "d.txt", Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Body)] };
        return new ActorResolver().Resolve(new AnnotatedDocument(document, LanguageEngine.English.Read(text)));
    }

    private static string? WhoIs(string text, string words)
    {
        var actors = Resolve(text);
        var start = text.LastIndexOf(words, StringComparison.Ordinal);
        var mention = actors.Mentions.FirstOrDefault(mention => mention.Span.Start <= start && start + words.Length <= mention.Span.End && mention.Span.Length <= words.Length + 12);
        return mention is null ? null : actors.Actors[mention.Actor].Name;
    }

    [Theory]
    [InlineData("President Ana Petrova met the miners on Monday. She promised help.", "She", "Ana Petrova")]
    [InlineData("Mr. Karim Haddad spoke to reporters. Haddad said the talks had failed.", "Haddad", "Karim Haddad")]
    [InlineData("The Northern Mining Union (NMU) called a strike. The NMU wants higher pay.", "NMU", "Northern Mining Union")]
    [InlineData("The foreign minister, Lena Hofer, arrived in Oslo. The minister met her hosts.", "minister", "Lena Hofer")]
    [InlineData("Moscow rejected the proposal on Friday.", "Moscow", "Russia")]
    [InlineData("The delegation arrived in Moscow on Friday.", "Moscow", "Moscow")]
    public void Mentions_find_their_actor(string text, string words, string name) => WhoIs(text, words).ShouldBe(name);

    [Fact]
    public void A_role_is_read_whole()
    {
        var actors = Resolve("In May he met Norway's special envoy to South Sudan and North Africa Mikhail Larsen in Juba.").Actors;
        actors.Single(actor => actor.Name == "Mikhail Larsen").Roles.Select(role => role.Title).ShouldContain("Norway's special envoy to South Sudan and North Africa");
    }

    [Fact]
    public void Roles_keep_when_they_were_held()
    {
        var roles = Resolve("The union thanked former President Ivan Kostov for his help.").Actors.Single(actor => actor.Name == "Ivan Kostov").Roles;
        roles.ShouldContain(new ActorRole("President", null, "former"));
    }

    [Fact]
    public void Mentions_come_in_order_and_inside_the_text()
    {
        const string Text = "The company said its chairman, John Doe, had told the board that he would leave. \"I will go,\" Doe said.";
        var actors = Resolve(Text);
        actors.Mentions.Select(mention => mention.Span).ShouldBe(actors.Mentions.Select(mention => mention.Span).Order());
        actors.Mentions.ShouldAllBe(mention => mention.Span.End <= Text.Length && mention.Actor < actors.Actors.Count);
    }
}
