using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Evaluation.Dates.Gum;

/// <summary>
/// Dates of GUM as bounds: an annotated date counts as right where the answer that overlaps it most has the same first and last day. Dates
/// annotated without a year (<c>--07</c>) have no days to compare and are left out.
/// </summary>
internal sealed class GumDatesMeasure : IMeasure
{
    public string Name => "gum-dates";

    public string Summary => "GUM's annotated dates: same first and last day [dev|held]";

    public void Run(MeasureOptions options, TextWriter output)
    {
        if (SharedData.Path("corpora", "gum-dates") is not { } folder)
        {
            return;
        }

        var half = options.Arguments.FirstOrDefault(word => word is "dev" or "held");
        var files = Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal).Where((_, index) => half is null || (index % 2 == 0) == (half == "dev"));
        var resolver = new DateResolver();
        var (annotated, found, equal) = (0, 0, 0);
        foreach (var document in files.Select(GumText.Read))
        {
            var dates = Resolve(resolver, document);
            foreach (var date in document.Dates.Where(date => !date.Bounds.IsOpen))
            {
                var answer = dates.Where(one => one.Span.Overlaps(date.Span)).MaxBy(one => Shared(one.Span, date.Span));
                annotated++;
                found += answer is null ? 0 : 1;
                equal += answer?.Bounds == date.Bounds ? 1 : 0;
                if (options.Errors && answer?.Bounds != date.Bounds)
                {
                    output.WriteLine(Error(document, date, answer));
                }
            }
        }

        output.WriteLine($"{annotated} dates, found {100.0 * found / annotated:0.0}%, bounds equal {100.0 * equal / annotated:0.0}%");
    }

    private static IReadOnlyList<ResolvedDate> Resolve(DateResolver resolver, GumText text)
    {
        var document = new Document { Id = text.Name, File = text.Name, Text = text.Text, Blocks = [new Block(new TextSpan(0, text.Text.Length), BlockKind.Body)] };
        var created = NodaTime.Text.LocalDatePattern.Iso.Parse(text.Created) is { Success: true, Value: var day }
            ? new DocumentDate(text.Created, new DateBounds(day, day), DateBasis.Given, "given with the corpus")
            : null;
        return resolver.Resolve(new AnnotatedDocument(document, []), DatingContext.Empty with { Published = created }).Dates;
    }

    private static int Shared(TextSpan left, TextSpan right) => Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start);

    private static string Error(GumText document, GumDate date, ResolvedDate? answer)
    {
        var left = document.Text[Math.Max(0, date.Span.Start - 50)..date.Span.Start];
        var right = document.Text[date.Span.End..Math.Min(document.Text.Length, date.Span.End + 40)];
        var reading = answer is null ? "missed" : $"{answer.Text} {Written(answer.Bounds)} ({answer.Derivation.Rule})";
        return $"  {date.Span.Of(document.Text)} {Written(date.Bounds)} <- {reading} | {document.Name} ({document.Created}) …{left}[]{right}…".ReplaceLineEndings(" ");
    }

    private static string Written(DateBounds bounds) => $"{Day(bounds.Earliest)}..{Day(bounds.Latest)}";

    private static string Day(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "";
}
