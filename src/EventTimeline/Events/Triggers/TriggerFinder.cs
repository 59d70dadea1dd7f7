using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events.Triggers;

/// <summary>Finds the words of a sentence that name events.</summary>
internal sealed class TriggerFinder(TriggerModel model)
{
    /// <summary>What the trained model must reach for a word to count: below one half, where precision and recall meet under cross-validation.</summary>
    public const double Threshold = 0.38;

    /// <summary>The triggers of a sentence in order.</summary>
    public List<Trigger> Find(Sentence sentence)
    {
        var triggers = new List<Trigger>();
        Span<uint> features = stackalloc uint[TriggerFeatures.Most];
        var reader = new TriggerFeatures(sentence, features);
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence[i];
            if (!TriggerFeatures.IsCandidate(word))
            {
                continue;
            }

            var type = EventVocabulary.English.TypeOf(word);
            var confidence = model.IsTrained ? model.Probability(features[..reader.Of(word)]) : ByVocabulary(word, type);
            if (confidence >= Threshold)
            {
                triggers.Add(new Trigger(word, type ?? EventType.Other, confidence));
            }
        }

        return triggers;
    }

    private static double ByVocabulary(Word word, EventType? type) => word.Tag switch
    {
        PartOfSpeech.Verb => type is null ? 0.6 : 0.8,
        PartOfSpeech.Noun => type is null ? 0.1 : 0.6,
        PartOfSpeech.ProperNoun => type is { Weight: >= 0.6 } ? 0.6 : 0.1,
        _ => 0.1,
    };
}
