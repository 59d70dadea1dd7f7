using EventTimeline.Language.Networks;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Tests.Language.Vectors;

public sealed class WordVectorsTests
{
    private static readonly WordVectors Vectors = new(
        new StringTable(["east", "north", "eastward"]), QuantisedTable.Quantise([1, 0, 0, 1, 0.9f, 0.1f], 2));

    [Theory]
    [InlineData("east", "East", 1)]
    [InlineData("east", "north", 0)]
    [InlineData("east", "eastward", 0.99)]
    [InlineData("east", "unheard-of", 0)]
    public void Words_are_as_alike_as_their_vectors(string first, string second, double cosine) =>
        Vectors.Similarity(first, second).ShouldBe((float)cosine, 0.01f);

    [Fact]
    public void A_word_without_a_vector_adds_nothing()
    {
        var target = new float[] { 1, 2 };

        Vectors.AddTo(target, "west").ShouldBeFalse();
        Vectors.AddTo(target, new string('e', 1000)).ShouldBeFalse();
        Vectors.AddTo(target, "north").ShouldBeTrue();

        target.ShouldBe([1, 3], 0.01);
    }

    [Fact]
    public void The_embedded_vectors_know_what_news_is_about()
    {
        Assert.SkipWhen(ModelFile.Embedded is null, "built without a language model");
        var vectors = WordVectors.Load(ModelFile.Embedded);

        vectors.Similarity("minister", "president").ShouldBeGreaterThan(vectors.Similarity("minister", "banana"));
    }
}
