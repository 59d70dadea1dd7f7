using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events.Triggers;

/// <summary>
/// Finds the words of a sentence that name events: those that the trained model holds likely, and less likely ones where the vocabulary gives them a type
/// that weighs in a chronology. What becomes an entry is for <see cref="Salience"/> to say.
/// </summary>
internal sealed class TriggerFinder(TriggerModel model)
{
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
            if (confidence >= ThresholdFor(word, type))
            {
                triggers.Add(new Trigger(word, type ?? EventType.Other, confidence));
            }
        }

        return triggers;
    }

    // Annotators of TimeML leave out events that are only named in passing ("the election", "the decree"), and a chronology wants those.
    private static double ThresholdFor(Word word, EventType? type) => type switch
    {
        null => 0.45,
        _ when word.Lemma is "be" or "have" => 0.7,
        { Weight: < 0.4 } => 0.4,
        { Weight: < 0.6 } => 0.2,
        _ => word.Tag == PartOfSpeech.ProperNoun ? 0.1 : 0.03,
    };

    private static double ByVocabulary(Word word, EventType? type) => word.Tag switch
    {
        PartOfSpeech.Verb => type is null ? 0.6 : 0.8,
        PartOfSpeech.Noun => type is null ? 0.1 : 0.6,
        PartOfSpeech.ProperNoun => type is { Weight: >= 0.6 } ? 0.6 : 0.1,
        _ => 0.1,
    };
}
