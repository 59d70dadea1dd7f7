using EventTimeline.Language.Networks;
using EventTimeline.Language.Tokens;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Sentences;

/// <summary>Trains the sentence splitter: logistic regression with AdaGrad over hashed features, rounded to 8 bits.</summary>
internal static class SentenceTrainer
{
    private const int Size = 1 << 17;
    private const int Epochs = 12;
    private const float Rate = 0.15f;
    private const float Shrink = 1e-4f;
    private const int Seed = 20;

    /// <summary>Log-odds above which a sentence begins: below even, since a boundary that is missed spoils two sentences.</summary>
    private const float Threshold = -1.5f;


    /// <summary>Trains on treebanks, the same way every time.</summary>
    public static KeyValuePair<string, byte[]> Train(IReadOnlyList<AnnotatedSentence> sentences, TextWriter log)
    {
        var (weights, squares) = (new float[Size], new float[Size]);
        var noise = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var (loss, count) = (0.0, 0);
            BoundaryExamples.Visit(sentences, noise, (features, begins) =>
            {
                loss += Step(weights, squares, features, begins);
                count++;
            });
            log.WriteLine($"sentences: epoch {epoch + 1}, loss {loss / count:0.00000} over {count} places");
        }

        var writer = new SectionWriter();
        Round(weights).Write(writer);
        return new(SentenceSplitter.SectionName, writer.ToArray());
    }

    private static double Step(float[] weights, float[] squares, ReadOnlySpan<uint> features, bool begins)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += weights[feature % Size];
        }

        var probability = 1 / (1 + MathF.Exp(-sum));
        var slope = probability - (begins ? 1 : 0);
        foreach (var feature in features)
        {
            ref var weight = ref weights[feature % Size];
            var gradient = slope + (Shrink * weight);
            squares[feature % Size] += gradient * gradient;
            weight -= Rate * gradient / MathF.Sqrt(squares[feature % Size] + 1e-6f);
        }

        return -Math.Log(Math.Max(1e-9, begins ? probability : 1 - probability));
    }

    private static SentenceSplitter Round(float[] weights)
    {
        var scale = sbyte.MaxValue / Math.Max(1e-6f, weights.Max(MathF.Abs));
        return new SentenceSplitter(Array.ConvertAll(weights, weight => (sbyte)MathF.Round(weight * scale)), (int)MathF.Round(Threshold * scale));
    }
}
