using EventTimeline.Language;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Parsing;
using EventTimeline.Training.Syntax;

namespace EventTimeline.Tests.Training;

public sealed class SyntaxTrainerTests
{
    [Fact]
    public void Training_learns_the_treebank_it_reads()
    {
        var scores = SyntaxScores.Of(Train(TinyTreebank.Options), TinyTreebank.Sentences);

        scores.Tags.ShouldBeGreaterThan(95);
        scores.Heads.ShouldBeGreaterThan(95);
        scores.FullArcs.ShouldBeGreaterThan(90);
    }

    [Fact]
    public void The_same_sentences_and_seed_give_the_same_bytes()
    {
        var options = TinyTreebank.Options with { Epochs = 3 };

        Train(options).ToSection().Value.ShouldBe(Train(options).ToSection().Value);
    }

    [Fact]
    public void Another_seed_gives_another_model()
    {
        var options = TinyTreebank.Options with { Epochs = 1 };

        Train(options with { Seed = 2 }).ToSection().Value.ShouldNotBe(Train(options).ToSection().Value);
    }

    [Fact]
    public void A_trained_reader_is_the_same_after_writing_and_reading()
    {
        var reader = Train(TinyTreebank.Options with { Epochs = 5 });
        var model = ModelFile.Read(ModelFile.Write([TinyTreebank.Vectors.ToSection(), reader.ToSection()]));
        var again = SyntaxReader.Load(model, TinyTreebank.Vectors);

        foreach (var sentence in TinyTreebank.Sentences)
        {
            Read(again, sentence.Forms).ShouldBe(Read(reader, sentence.Forms));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(13)]
    [InlineData(10_000)]
    public void Any_sequence_of_words_gets_one_tree(int count)
    {
        var reader = Train(TinyTreebank.Options with { Epochs = 1 });
        var random = new Random(count);
        var forms = Enumerable.Range(0, count).Select(_ => new string((char)random.Next(0x20, 0x3000), random.Next(0, 60))).ToArray();
        var (heads, relations) = (new int[count], new string[count]);

        reader.Read(forms, new PartOfSpeech[count], new string[count], heads, relations);

        heads.Count(head => head == -1).ShouldBe(1);
        Array.IndexOf(relations, "root").ShouldBe(Array.IndexOf(heads, -1));
        relations.Count(relation => relation == "root").ShouldBe(1);
        Enumerable.Range(0, count).ShouldAllBe(word => ReachesRoot(heads, word));
    }

    private static bool ReachesRoot(int[] heads, int word)
    {
        var steps = 0;
        while (word >= 0 && steps++ <= heads.Length)
        {
            word = heads[word];
        }

        return word == -1;
    }

    private static SyntaxReader Train(SyntaxOptions options) => new SyntaxTrainer(TinyTreebank.Sentences, TinyTreebank.Vectors, options).Train();

    private static string Read(SyntaxReader reader, string[] forms)
    {
        var (tags, penn) = (new PartOfSpeech[forms.Length], new string[forms.Length]);
        var (heads, relations) = (new int[forms.Length], new string[forms.Length]);
        reader.Read(forms, tags, penn, heads, relations);
        return string.Join(' ', Enumerable.Range(0, forms.Length).Select(i => $"{tags[i]}/{penn[i]}/{heads[i]}/{relations[i]}"));
    }
}
