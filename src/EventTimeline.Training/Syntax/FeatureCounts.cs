using EventTimeline.Language.Networks;
using EventTimeline.Language.Tagging;
using EventTimeline.Language.Vectors;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Syntax;

/// <summary>The features that occur in some sentences, and how often.</summary>
internal sealed class FeatureCounts
{
    private readonly int[] _counts;

    /// <summary>Counts the features of sentences, and keeps what occurs often enough.</summary>
    public FeatureCounts(IEnumerable<TreebankSentence> sentences, WordVectors vectors, int least)
        : this(sentences.SelectMany(sentence => WordFeatures.Keys(sentence.Forms, vectors)), least)
    {
    }

    /// <summary>Counts features by their keys, and keeps what occurs often enough.</summary>
    public FeatureCounts(IEnumerable<string> keys, int least)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        // The case of the sentence is always kept: training rewrites some. "w" alone is the word that was not seen.
        var styles = from style in "nuts" from known in "ku" select $"c{style}{known}";
        foreach (var key in styles.Append("w"))
        {
            counts[key] = Math.Max(counts.GetValueOrDefault(key), least);
        }

        counts.Remove("");
        var kept = counts.Where(pair => pair.Value >= least).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        Table = new StringTable([.. kept.Select(pair => pair.Key)]);
        _counts = [0, .. kept.Select(pair => pair.Value)];
    }

    /// <summary>The features, numbered.</summary>
    public StringTable Table { get; }

    /// <summary>How often a feature occurs.</summary>
    public int this[int feature] => _counts[feature];
}
