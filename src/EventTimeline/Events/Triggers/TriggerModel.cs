using EventTimeline.Events.Learning;

namespace EventTimeline.Events.Triggers;

/// <summary>How likely a word names an event in the sense of TimeML, learnt from annotated news. Thread-safe.</summary>
/// <param name="classifier">Two classes: no event, event; null where no model is embedded, and then the vocabulary alone decides.</param>
internal sealed class TriggerModel(HashedClassifier? classifier)
{
    private static readonly Lazy<TriggerModel> Embedded = new(Load);

    /// <summary>The model that is part of the assembly.</summary>
    public static TriggerModel English => Embedded.Value;

    /// <summary>Whether there is a trained model.</summary>
    public bool IsTrained => classifier is not null;

    /// <summary>Probability that a word with these features is a trigger.</summary>
    public double Probability(ReadOnlySpan<uint> features)
    {
        if (classifier is null)
        {
            return 0.5;
        }

        Span<float> probabilities = stackalloc float[2];
        classifier.Predict(features, probabilities);
        return probabilities[1];
    }

    private static TriggerModel Load()
    {
        using var stream = typeof(TriggerModel).Assembly.GetManifestResourceStream("Events/Triggers/triggers.model");
        return new TriggerModel(stream is null ? null : WeightsFile.Read(stream));
    }
}
