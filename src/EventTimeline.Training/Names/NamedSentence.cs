using EventTimeline.Language;
using EventTimeline.Language.Names;

namespace EventTimeline.Training.Names;

/// <summary>A sentence with its names.</summary>
/// <param name="Forms">The words as written.</param>
/// <param name="Names">Names, in order, not overlapping.</param>
/// <param name="Unknown">Words of which nothing is to be learnt: they may or may not be a name, or one of another kind.</param>
internal sealed record NamedSentence(string[] Forms, IReadOnlyList<NamedEntity> Names, IReadOnlySet<int> Unknown)
{
    /// <summary>The label of each word, -1 where it is not known.</summary>
    public int[] Labels()
    {
        var labels = NameLabels.Encode(Names, Forms.Length);
        foreach (var word in Unknown)
        {
            labels[word] = -1;
        }

        return labels;
    }
}
