using EventTimeline.Text;

namespace EventTimeline.Tests.Language;

public sealed class LanguageEngineTests
{
    [Theory]
    [InlineData("He said the US \"fought the vote in 2006.\"Omar noted that \"they won.\"", 2)]
    [InlineData("They sent aid.The delegation came on Sept. 18.", 2)]
    [InlineData("Maj. Gen. Amos Levi met Rep. Ana Diaz (D-MN) in the U.S. on Friday.", 1)]
    [InlineData("A headline without a full stop\n\nThe text begins here.", 2)]
    [InlineData("“It is over.” He left.", 2)]
    [InlineData("", 0)]
    [InlineData(" \n\n\t", 0)]
    public void Splits_sentences(string text, int count) => English.Engine.Read(text).Count.ShouldBe(count);

    [Fact]
    public void A_sentence_never_crosses_blocks()
    {
        const string Text = "The army in the city";
        var sentences = English.Engine.Read(Text, [new TextSpan(0, 8), new TextSpan(9, Text.Length)]);
        sentences.Select(sentence => sentence.ToString()).ShouldBe(["The army", "in the city"]);
        sentences.Select(sentence => sentence.Index).ShouldBe([0, 1]);
    }

    [Fact]
    public void Reads_tags_lemmas_and_features()
    {
        var word = English.Word("The soldiers were taken to prisons in Egypt.", "taken");
        word.Lemma.ShouldBe("take");
        word.PennTag.ShouldBe("VBN");
        word.Has(EventTimeline.Language.Morphology.Passive).ShouldBeTrue();
        English.Word("The soldiers fled.", "soldiers").Lemma.ShouldBe("soldier");
        English.Word("The cities fell.", "cities").Lemma.ShouldBe("city");
    }

    [Fact]
    public void The_same_text_gives_the_same_reading_on_many_threads()
    {
        const string Text = "The court ordered the release of the men who were arrested in May. They left the country.";
        var expected = Reading(Text);
        Enumerable.Range(0, 16).AsParallel().Select(_ => Reading(Text)).ShouldAllBe(reading => reading == expected);
    }

    private static string Reading(string text) =>
        string.Join(' ', English.Engine.Read(text).SelectMany(sentence => sentence.Words).Select(word => $"{word.Form}/{word.PennTag}/{word.Lemma}/{word.Relation}/{word.Head}"));
}
