namespace EventTimeline.Evaluation.Dates;

/// <summary>Counts of TempEval-3 task A: extents strict and relaxed (any overlap), type and value of relaxed matches.</summary>
internal sealed class TimexScore
{
    /// <summary>Annotated expressions.</summary>
    public int Annotated { get; private set; }

    /// <summary>Answers.</summary>
    public int Answered { get; private set; }

    /// <summary>Answers with the annotated extent.</summary>
    public int Strict { get; private set; }

    /// <summary>Answers that overlap an annotation.</summary>
    public int Relaxed { get; private set; }

    /// <summary>Relaxed matches of the right type.</summary>
    public int Type { get; private set; }

    /// <summary>Relaxed matches of the right value.</summary>
    public int Value { get; private set; }

    /// <summary>F1 in per cent, from a count of matches.</summary>
    public double F1(int matches) => Annotated + Answered == 0 ? 0 : 200.0 * matches / (Annotated + Answered);

    /// <summary>Precision in per cent.</summary>
    public double Precision(int matches) => Answered == 0 ? 0 : 100.0 * matches / Answered;

    /// <summary>Recall in per cent.</summary>
    public double Recall(int matches) => Annotated == 0 ? 0 : 100.0 * matches / Annotated;

    /// <summary>Adds a document; every annotation is matched with at most one answer, in order, the same extent first.</summary>
    /// <returns>The pairs, with null where one side has none.</returns>
    public IReadOnlyList<(Timex? Annotation, Timex? Answer)> Add(IReadOnlyList<Timex> annotations, IReadOnlyList<Timex> answers)
    {
        var pairs = new List<(Timex?, Timex?)>();
        var free = answers.ToList();
        foreach (var annotation in annotations)
        {
            var match = free.Find(answer => answer.Span == annotation.Span) ?? free.Find(answer => answer.Span.Overlaps(annotation.Span));
            if (match is not null)
            {
                free.Remove(match);
                Count(annotation, match);
            }

            pairs.Add((annotation, match));
        }

        Annotated += annotations.Count;
        Answered += answers.Count;
        pairs.AddRange(free.Select(answer => ((Timex?)null, (Timex?)answer)));
        return pairs;
    }

    private void Count(Timex annotation, Timex answer)
    {
        Relaxed++;
        Strict += annotation.Span == answer.Span ? 1 : 0;
        Type += annotation.Type == answer.Type ? 1 : 0;
        Value += annotation.Value == answer.Value ? 1 : 0;
    }
}
