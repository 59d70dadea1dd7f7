using EventTimeline.Language.Networks;

namespace EventTimeline.Language.Names;

/// <summary>
/// Finds the names with the best sum of scores among all ways to label a sentence that make sense: what begins also ends, and is of one kind (Viterbi).
/// Working memory; used by one thread at a time.
/// </summary>
internal sealed class NameDecoder
{
    private const int States = 1 + NameLabels.Kinds;
    private const int Closed = 0;
    private readonly List<NamedEntity> _names = [];
    private int[] _labels = [];

    /// <summary>The best names in order, in time linear in the sentence.</summary>
    /// <param name="scores">A row a word, its first <see cref="NameLabels.Count"/> numbers the scores of the labels.</param>
    /// <returns>The decoder's own list, good until the next call.</returns>
    public List<NamedEntity> Decode(WordRows scores)
    {
        if (_labels.Length < scores.Count * States)
        {
            _labels = new int[scores.Count * States];
        }

        // The sum of the best labels so far after which no name is open, and of those after which one of each kind is.
        Span<float> sums = stackalloc float[States];
        sums.Fill(float.NegativeInfinity);
        sums[Closed] = 0;
        for (var i = 0; i < scores.Count; i++)
        {
            Step(scores[i], sums, _labels.AsSpan(i * States, States));
        }

        return Names(scores.Count);
    }

    private static void Step(ReadOnlySpan<float> scores, Span<float> sums, Span<int> labels)
    {
        var closed = sums[Closed];
        (sums[Closed], labels[Closed]) = (closed + scores[NameLabels.Outside], NameLabels.Outside);
        for (var kind = 0; kind < NameLabels.Kinds; kind++)
        {
            var open = sums[1 + kind];
            Improve(sums, labels, closed + scores[NameLabels.Only(kind)], NameLabels.Only(kind));
            Improve(sums, labels, open + scores[NameLabels.Last(kind)], NameLabels.Last(kind));
            var (begins, goesOn) = (closed + scores[NameLabels.First(kind)], open + scores[NameLabels.Inner(kind)]);
            (sums[1 + kind], labels[1 + kind]) = begins >= goesOn ? (begins, NameLabels.First(kind)) : (goesOn, NameLabels.Inner(kind));
        }
    }

    private static void Improve(Span<float> sums, Span<int> labels, float sum, int label)
    {
        if (sum > sums[Closed])
        {
            (sums[Closed], labels[Closed]) = (sum, label);
        }
    }

    /// <summary>Goes back over the chosen labels from the end, where no name may be open.</summary>
    private List<NamedEntity> Names(int count)
    {
        _names.Clear();
        var (state, end) = (Closed, count);
        for (var i = count - 1; i >= 0; i--)
        {
            var label = _labels[(i * States) + state];
            if (label == NameLabels.Outside)
            {
                continue;
            }

            var kind = NameLabels.KindOf(label);
            end = state == Closed ? i + 1 : end;
            var begins = label == NameLabels.Only(kind) || label == NameLabels.First(kind);
            state = begins ? Closed : 1 + kind;
            if (begins)
            {
                _names.Add(new NamedEntity(i, end, (EntityKind)kind));
            }
        }

        _names.Reverse();
        return _names;
    }
}
