using System.Globalization;
using EventTimeline.Merging.Pairs;

namespace EventTimeline.Training.Merging;

/// <summary>Learns how likely two mentions report one event, from annotated event coreference.</summary>
internal static class PairTraining
{
    /// <summary>How strongly the weights stay near those set by hand; chosen by hand after trials of 0.3 to 30 on an earlier set of features.</summary>
    public const double Strength = 3;

    /// <summary>How many pairs one of a single event counts for; there are thirteen others to each.</summary>
    public const double PositiveWeight = 2;

    /// <summary>Parts of the articles for cross-validation.</summary>
    public const int FoldCount = 10;

    /// <summary>The weights learned from all pairs.</summary>
    public static float[] Train(IReadOnlyList<PairSample> samples, double strength = Strength, double positiveWeight = PositiveWeight) =>
        LogisticRegression.Train(samples, HandWeights.Read(), strength, positiveWeight);

    /// <summary>A scorer that gives each pair the weights that were learned without the folds of either of its documents.</summary>
    public static PairScorer CrossValidated(ReadArticles read, double strength = Strength, double positiveWeight = PositiveWeight)
    {
        var samples = PairSamples.Of(read);
        var folds = Topics.Folds(read, FoldCount);
        var weights = new float[FoldCount, FoldCount][];
        for (var i = 0; i < FoldCount; i++)
        {
            for (var j = 0; j < FoldCount; j++)
            {
                weights[i, j] = Train([.. samples.Where(sample => IsOutside(folds[sample.First], i, j) && IsOutside(folds[sample.Second], i, j))], strength, positiveWeight);
            }
        }

        var order = read.Documents.Select(document => document.Document.Id).Order(StringComparer.Ordinal).Select(id => folds[id]).ToArray();
        return new PairScorer((a, b) => weights[order[a.Document], order[b.Document]]);
    }

    /// <summary><c>pairs --articles FOLDER --out FILE</c>: learns the weights and writes them as <c>pair-weights.tsv</c>.</summary>
    public static void Run(Options options, TextWriter output)
    {
        var read = new ReadArticles(AnnotatedArticle.ReadFolder(options.One("articles")));
        var samples = PairSamples.Of(read);
        var weights = Train(samples, options.Number("strength", Strength));
        output.WriteLine($"{samples.Count} pairs, {samples.Count(sample => sample.IsOne)} of one event");
        var lines = Enum.GetValues<PairFeature>().Select(feature => string.Create(CultureInfo.InvariantCulture, $"{feature}\t{weights[(int)feature]:0.##}"));
        File.WriteAllText(options.One("out"), "# Weights of the logistic regression that tells whether two mentions report one event; written by EventTimeline.Training pairs.\n" + string.Join('\n', lines) + "\n");
    }

    private static bool IsOutside(int fold, int i, int j) => fold != i && fold != j;
}
