namespace EventTimeline.Evaluation.Dates;

/// <summary>One difference between an annotation and an answer.</summary>
/// <param name="Class">Missed, spurious, extent, type or value.</param>
/// <param name="Line">What to print.</param>
internal sealed record TimexError(string Class, string Line)
{
    /// <summary>The error in a pair, or null where the two agree; a wrong extent comes before a wrong value.</summary>
    public static TimexError? Of(TimeMlDocument document, Timex? annotation, Timex? answer)
    {
        var span = annotation?.Span ?? answer!.Span;
        var left = document.Text[Math.Max(0, span.Start - 50)..span.Start];
        var right = document.Text[span.End..Math.Min(document.Text.Length, span.End + 40)];
        var place = $"{document.Name} ({document.Created}) …{left}[]{right}…".ReplaceLineEndings(" ");
        return (annotation, answer) switch
        {
            ({ } gold, null) => new("missed", $"{gold.Text} {gold.Value} | {place}"),
            (null, { } found) => new("spurious", $"{found.Text} {found.Value} | {place}"),
            ({ } gold, { } found) when gold.Span != found.Span => new("extent", $"{gold.Text} {gold.Value} <- {found.Text} {found.Value} | {place}"),
            ({ } gold, { } found) when gold.Value != found.Value => new("value", $"{gold.Text} {gold.Value} <- {found.Value} | {place}"),
            ({ } gold, { } found) when gold.Type != found.Type => new("type", $"{gold.Text} {gold.Type} <- {found.Type} | {place}"),
            _ => null,
        };
    }

    /// <summary>Prints errors by class, the classes with the most first.</summary>
    public static void Print(IReadOnlyList<TimexError> errors, TextWriter output)
    {
        foreach (var group in errors.GroupBy(error => error.Class).OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"  {group.Key}: {group.Count()}");
            foreach (var error in group)
            {
                output.WriteLine($"    {group.Key[0]} {error.Line.ReplaceLineEndings(" ")}");
            }
        }
    }
}
