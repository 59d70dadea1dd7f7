using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Language.Networks;
using EventTimeline.Training.Names;
using EventTimeline.Training.Networks;

namespace EventTimeline.Tests.Language.Names;

public sealed class NameTrainingTests
{
    private static readonly NameReader Trained = TinyNames.Train();

    [Fact]
    public void A_few_sentences_are_learnt_by_heart()
    {
        foreach (var sentence in TinyNames.Sentences)
        {
            Trained.Read(TinyNames.Read(sentence.Forms)).ShouldBe(sentence.Names, string.Join(' ', sentence.Forms));
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        var first = TinyNames.Train(epochs: 2).ToSection();
        first.Key.ShouldBe(NameReader.SectionName);
        TinyNames.Train(epochs: 2).ToSection().Value.ShouldBe(first.Value);
        TinyNames.Train(seed: 2, epochs: 2).ToSection().Value.ShouldNotBe(first.Value);
    }

    [Fact]
    public void A_section_reads_as_it_was_written()
    {
        var model = ModelFile.Read(ModelFile.Write([Trained.ToSection()]));
        var read = NameReader.Load(model, TinyNames.Vectors).ShouldNotBeNull();
        foreach (var sentence in TinyNames.Sentences)
        {
            var words = TinyNames.Read(sentence.Forms);
            read.Scores(words).Words.ToArray().ShouldBe(Trained.Scores(words).Words.ToArray());
        }

        read.ToSection().Value.ShouldBe(Trained.ToSection().Value);
    }

    [Fact]
    public void A_model_without_the_section_finds_no_names()
    {
        NameReader.Load(ModelFile.Read(ModelFile.Write([])), TinyNames.Vectors).ShouldBeNull();
        Trained.Read(new ReadWords([], [], [], [])).ShouldBeEmpty();
    }

    [Fact]
    public void An_engine_without_the_section_reads_all_else()
    {
        var model = ModelFile.Embedded;
        Assert.SkipWhen(model is null, "built without a language model");
        var rest = ModelFile.Write(model.Names.Where(name => name != NameReader.SectionName).Select(name => new KeyValuePair<string, byte[]>(name, model[name].ToArray())));
        var engine = new LanguageEngine(ModelFile.Read(rest));

        engine.FindsNames.ShouldBeFalse();
        var sentence = engine.Read("The minister left Kenya.").ShouldHaveSingleItem();
        sentence.Entities.ShouldBeEmpty();
        sentence.Root.ShouldNotBeNull().Form.ShouldBe("left");
    }

    [Fact]
    public void Unknown_words_are_not_learnt()
    {
        var sentence = new NamedSentence(["Vogt", "left"], [new NamedEntity(0, 1, EntityKind.Person)], new HashSet<int> { 0 });
        sentence.Labels().ShouldBe([-1, NameLabels.Outside]);
    }

    /// <summary>Whatever names are put in, the labels still stand on them.</summary>
    [Fact]
    public void Rewritten_sentences_keep_their_labels_in_place()
    {
        var rewriter = new NameNoise(new NamePool(TinyNames.Sentences));
        var noise = new Noise(7);
        for (var round = 0; round < 200; round++)
        {
            var original = TinyNames.Sentences[round % TinyNames.Sentences.Count];
            var rewritten = rewriter.Apply(original, noise);
            Outside(rewritten).ShouldBe(Outside(original), StringCompareShould.IgnoreCase);
            rewritten.Names.Select(name => name.Kind).ShouldBe(original.Names.Select(name => name.Kind));
            rewritten.Names.ShouldAllBe(name => name.First < name.End && name.End <= rewritten.Forms.Length);
        }
    }

    [Theory]
    [InlineData(0.9f, 0.05f)]
    [InlineData(-3f, 0.02f)]
    public void Rounded_rows_are_close_to_the_originals(float value, float other)
    {
        var row = new float[16];
        (row[3], row[9]) = (value, other);
        var table = QuantisedTable.Quantise(row, 16);
        var sum = new float[16];
        table.AddTo(sum, 0);
        sum[3].ShouldBe(value, MathF.Abs(value) / 127);
        sum[9].ShouldBe(other, MathF.Abs(value) / 127);
        sum[0].ShouldBe(0);
    }

    private static string Outside(NamedSentence sentence)
    {
        var labels = sentence.Labels();
        return string.Join(' ', sentence.Forms.Where((_, i) => labels[i] == NameLabels.Outside));
    }
}
