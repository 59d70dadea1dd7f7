using EventTimeline.Events.Learning;
using EventTimeline.Events.Triggers;
using EventTimeline.Language;
using EventTimeline.Text;

namespace EventTimeline.Training.Events;

/// <summary>Learns which words are triggers from the EVENT tags of TimeML documents.</summary>
internal static class TriggerTraining
{
    private const int LeastCount = 2;

    /// <summary>The samples of one document.</summary>
    public static List<Sample> SamplesOf(TimeMlDocument document)
    {
        var gold = document.Events.Select(e => e.Span).ToList();
        var samples = new List<Sample>();
        Span<uint> features = stackalloc uint[TriggerFeatures.Most];
        foreach (var sentence in LanguageEngine.English.Read(document.Text, document.Paragraphs))
        {
            var reader = new TriggerFeatures(sentence, features);
            for (var i = 0; i < sentence.Count; i++)
            {
                var word = sentence[i];
                if (TriggerFeatures.IsCandidate(word))
                {
                    samples.Add(new Sample(features[..reader.Of(word)].ToArray(), IsTrigger(word, gold) ? 1 : 0));
                }
            }
        }

        return samples;
    }

    /// <summary>Trains on samples.</summary>
    public static TriggerModel Train(IReadOnlyList<Sample> samples) => new(TrainClassifier(samples));

    /// <summary>Trains the classifier alone.</summary>
    public static HashedClassifier TrainClassifier(IReadOnlyList<Sample> samples) => new ClassifierTrainer(2, 18) { LeastCount = LeastCount }.Train(samples);

    // A tag may cover several words; the last is its head ("carried out" is tagged on the verb alone).
    private static bool IsTrigger(Word word, List<TextSpan> gold) => gold.Exists(span => span.Contains(word.Span) && span.End == word.Span.End);
}
