using EventTimeline.Language;
using EventTimeline.Language.Names;

namespace EventTimeline.Training.Names;

/// <summary>Names found from gold words: right where extent and kind are. Names of the other kind do not count.</summary>
/// <param name="Right">Names found that are there.</param>
/// <param name="Found">Names found.</param>
/// <param name="Gold">Names there.</param>
internal readonly record struct NameScores(int Right, int Found, int Gold)
{
    /// <summary>Percent.</summary>
    public double F1 => Found + Gold == 0 ? 0 : 200.0 * Right / (Found + Gold);

    /// <summary>Scores a reader.</summary>
    public static NameScores Of(NameReader reader, Func<string[], ReadWords> tagger, IEnumerable<NamedSentence> sentences)
    {
        var total = default(NameScores);
        foreach (var sentence in sentences)
        {
            var found = reader.Read(tagger(sentence.Forms)).Where(Counts).ToHashSet();
            var gold = sentence.Names.Where(Counts).ToList();
            total = new NameScores(total.Right + gold.Count(found.Contains), total.Found + found.Count, total.Gold + gold.Count);
        }

        return total;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"F1 {F1:F2}  P {100.0 * Right / Math.Max(1, Found):F2}  R {100.0 * Right / Math.Max(1, Gold):F2}");

    private static bool Counts(NamedEntity name) => name.Kind != EntityKind.Other;
}
