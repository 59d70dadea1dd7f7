using EventTimeline.Dates;
using EventTimeline.Events.Learning;

namespace EventTimeline.Events.Times;

/// <summary>How an event lies to the day of writing and the dates around it, learnt from annotated news. Thread-safe.</summary>
/// <param name="relations">Before, on, across or after the day of writing, in this order; what it says is part of what <paramref name="classifier"/> sees.</param>
/// <param name="classifier">One class a <see cref="TimeTemplate"/>; null where no model is embedded.</param>
internal sealed class TimeModel(HashedClassifier? relations, HashedClassifier? classifier)
{
    /// <summary>Number of relations to the day of writing.</summary>
    public const int Relations = 4;

    private static readonly Lazy<TimeModel> Embedded = new(Load);

    /// <summary>The model that is part of the assembly.</summary>
    public static TimeModel English => Embedded.Value;

    /// <summary>Whether there is a trained model.</summary>
    public bool IsTrained => classifier is not null;

    /// <summary>The likeliest template and its probability.</summary>
    public (TimeTemplate Template, double Probability) Best(TimedTrigger timed)
    {
        if (classifier is null)
        {
            return (TimeTemplate.OnDay, 0);
        }

        Span<uint> features = stackalloc uint[TimeFeatures.Most];
        Span<float> probabilities = stackalloc float[TimeTemplates.Count];
        classifier.Predict(features[..Features(timed, features)], probabilities);
        var hasDate = timed.Date is { Date.Bounds: { Earliest: not null, Latest: not null } };
        var best = 0;
        for (var i = 1; i < probabilities.Length; i++)
        {
            if (probabilities[i] > probabilities[best] && (hasDate || !TimeTemplates.NeedsDate((TimeTemplate)i)))
            {
                best = i;
            }
        }

        return ((TimeTemplate)best, probabilities[best]);
    }

    /// <summary>Writes the features of the template model; returns how many.</summary>
    public int Features(TimedTrigger timed, Span<uint> features)
    {
        var writer = new TimeFeatures(features);
        var count = writer.Of(timed);
        if (relations is null)
        {
            return count;
        }

        Span<float> relation = stackalloc float[Relations];
        relations.Predict(features[..count], relation);
        return writer.Relate(relation, count);
    }

    /// <summary>The begin and end that the likeliest template gives.</summary>
    public EventExtent? Extent(TimedTrigger timed) =>
        classifier is null ? null : TimeTemplates.Extent(Best(timed).Template, timed.Day, timed.Date?.Date.Bounds ?? DateBounds.Open);

    private static TimeModel Load()
    {
        return new TimeModel(Open("relations"), Open("times"));
    }

    private static HashedClassifier? Open(string name)
    {
        using var stream = typeof(TimeModel).Assembly.GetManifestResourceStream($"Events/Times/{name}.model");
        return stream is null ? null : WeightsFile.Read(stream);
    }
}
