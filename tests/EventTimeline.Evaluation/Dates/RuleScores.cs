using EventTimeline.Dates;

namespace EventTimeline.Evaluation.Dates;

/// <summary>Counts by rule: how many answers, how many overlap an annotation, have its extent, have its value.</summary>
internal sealed class RuleScores
{
    private readonly SortedDictionary<string, (int Answers, int Relaxed, int Strict, int Value)> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds the pairs of a document.</summary>
    public void Add(IReadOnlyList<(Timex? Annotation, Timex? Answer)> pairs, IReadOnlyList<ResolvedDate> dates)
    {
        var rules = dates.ToDictionary(date => date.Span, date => date.Derivation.Rule);
        foreach (var (annotation, answer) in pairs.Where(pair => pair.Answer is not null))
        {
            var rule = rules[answer!.Span];
            var (answers, relaxed, strict, value) = _counts.GetValueOrDefault(rule);
            var found = annotation is not null;
            _counts[rule] = (answers + 1, relaxed + (found ? 1 : 0), strict + (found && annotation!.Span == answer.Span ? 1 : 0), value + (found && annotation!.Value == answer.Value ? 1 : 0));
        }
    }

    /// <summary>Prints the table.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine($"  {"rule",-16} {"answers",8} {"relaxed",8} {"strict",8} {"value",8}");
        foreach (var (rule, count) in _counts)
        {
            output.WriteLine($"  {rule,-16} {count.Answers,8} {count.Relaxed,8} {count.Strict,8} {count.Value,8}");
        }
    }
}
