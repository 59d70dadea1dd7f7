using EventTimeline.Language;
using EventTimeline.Training.Names;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Tests.Training;

public sealed class NameReadingTests
{
    private static readonly List<AnnotatedSentence> Treebank = AnnotatedTreebank.Read(Path.Combine(AppContext.BaseDirectory, "Training", "annotated-names.txt"));

    [Fact]
    public void Mentions_are_read_with_their_heads_and_titles()
    {
        var mentions = GumMentions.Of(Treebank[0]);
        mentions.Select(mention => (mention.Type, mention.First, mention.End, mention.Head)).ShouldBe(
            [("place", 6, 7, 6), ("person", 0, 7, 2), ("place", 11, 12, 11), ("organization", 8, 12, 9), ("time", 13, 14, 13)]);
        mentions[3].Title.ShouldBe("Bank_of_Ghana");
    }

    [Fact]
    public void Names_are_what_is_left_of_mentions_without_titles_and_other_words() => Texts(GumNames.Of(Treebank[0])).ShouldBe(
        ["Other Kenyan", "Person Amina Diallo", "Place Mali", "Organisation Bank of Ghana"]);

    [Fact]
    public void Proper_nouns_without_a_mention_are_left_open()
    {
        var sentence = GumNames.Of(Treebank[1]);
        sentence.Names.ShouldBeEmpty();
        sentence.Unknown.Order().ShouldBe([3, 5, 7, 8]);
    }

    [Fact]
    public void Trees_tell_where_names_stand()
    {
        TreeNames.Find(Treebank[0]).Select(name => Text(Treebank[0], name)).ShouldBe(["Amina Diallo", "Mali", "Bank of Ghana"]);
        TreeNames.Find(Treebank[1]).Select(name => Text(Treebank[1], name)).ShouldBe(["Orbis , Inc.", "United Grain"]);
    }

    [Theory]
    [InlineData("Vogt\tB-politician\nof\tO\nBonn\tB-location\nCity\tI-location\n", "Vogt of Bonn City", "politician 0-1", "location 2-4")]
    [InlineData("# text = Vogt left\n1\tVogt\tB-PER\t-\tx\n2\tleft\tO\t-\tx\n\n", "Vogt left", "PER 0-1")]
    public void Labelled_files_are_read(string text, string words, params string[] names)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        var sentence = LabelledText.Read(path).ShouldHaveSingleItem();
        File.Delete(path);
        string.Join(' ', sentence.Forms).ShouldBe(words);
        sentence.Names.Select(name => $"{name.Kind} {name.First}-{name.End}").ShouldBe(names);
    }

    [Theory]
    [InlineData("politicalparty", EntityKind.Organisation)]
    [InlineData("politician", EntityKind.Person)]
    [InlineData("LOC", EntityKind.Place)]
    [InlineData("election", EntityKind.Other)]
    public void Kinds_are_mapped(string kind, EntityKind expected) => LabelledText.KindOf(kind).ShouldBe(expected);

    private static IEnumerable<string> Texts(NamedSentence sentence) =>
        sentence.Names.Select(name => $"{name.Kind} {string.Join(' ', sentence.Forms[name.First..name.End])}");

    private static string Text(AnnotatedSentence sentence, NamedEntity name) =>
        string.Join(' ', sentence.Words.Skip(name.First).Take(name.End - name.First).Select(word => word.Form));
}
