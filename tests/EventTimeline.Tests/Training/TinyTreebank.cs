using EventTimeline.Language.Networks;
using EventTimeline.Language.Vectors;
using EventTimeline.Training.Syntax;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Tests.Training;

/// <summary>Ten sentences, made-up word vectors, and a small network: enough to train in a moment.</summary>
internal static class TinyTreebank
{
    private const int VectorWidth = 16;

    public static SyntaxOptions Options { get; } = new() { Epochs = 60, Batch = 2, Width = 32, Hidden = 32, Drop = 0.1f, HiddenDrop = 0.1f, Rate = 0.01f };

    public static List<TreebankSentence> Sentences { get; } = ReadSentences();

    /// <summary>A vector for every second word of the treebank.</summary>
    public static WordVectors Vectors { get; } = MakeVectors();

    private static List<TreebankSentence> ReadSentences() =>
        TreebankSentence.ReadFile(Path.Combine(AppContext.BaseDirectory, "Training", "tiny-treebank.txt"));

    private static WordVectors MakeVectors()
    {
        var words = Sentences.SelectMany(sentence => sentence.Forms).Select(form => form.ToLowerInvariant()).Distinct()
            .Order(StringComparer.Ordinal).Where((_, i) => i % 2 == 0).ToList();
        var random = new Random(7);
        var values = Enumerable.Range(0, words.Count * VectorWidth).Select(_ => random.NextSingle() - 0.5f).ToArray();
        return new WordVectors(new StringTable(words), QuantisedTable.Quantise(values, VectorWidth));
    }
}
