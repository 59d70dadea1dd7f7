using EventTimeline.Dates;
using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Evaluation.Dates;

/// <summary>
/// The day of writing inferred from the running text alone, its header hidden: how many documents get bounds, whether these hold the true day,
/// and how close they are. A wrong bound is worse than none.
/// </summary>
internal sealed class PublicationMeasure : IMeasure
{
    public string Name => "publication";

    public string Summary => "day of writing of TimeBank and AQUAINT documents inferred from their text alone: bounds that hold it [dev|held]";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var half = options.Arguments.FirstOrDefault(word => word is "dev" or "held");
        output.WriteLine($"{"corpus",-10} {"documents",10} {"bounded",8} {"both ends",10} {"to a month",11} {"true day inside",16}");
        foreach (var corpus in (string[])["timebank", "aquaint"])
        {
            if (SharedData.Path("corpora", "timeml", corpus) is { } folder)
            {
                var documents = TimeMlDocument.ReadFolder(folder).Where((_, index) => half is null || (index % 2 == 0) == (half == "dev"));
                Score(corpus, [.. documents.Where(document => Day(document) is not null)], options, output);
            }
        }
    }

    private static void Score(string corpus, IReadOnlyList<TimeMlDocument> documents, MeasureOptions options, TextWriter output)
    {
        var resolver = new DateResolver();
        var (bounded, closed, close, right) = (0, 0, 0, 0);
        foreach (var document in documents)
        {
            var published = resolver.Resolve(document.ToAnnotated(), DatingContext.Empty).Published;
            var day = Day(document)!.Value;
            var holds = published.Bounds.Contains(new DateBounds(day, day));
            bounded += published.Bounds.IsOpen ? 0 : 1;
            right += !published.Bounds.IsOpen && holds ? 1 : 0;
            if (published.Bounds is { Earliest: { } first, Latest: { } last })
            {
                closed++;
                close += Period.DaysBetween(first, last) <= 31 ? 1 : 0;
            }

            if (options.Errors && !holds)
            {
                output.WriteLine($"  {document.Name} {LocalDatePattern.Iso.Format(day)} not in {published.Edtf}: {published.Because.ReplaceLineEndings(" ")}");
            }
        }

        output.WriteLine($"{corpus,-10} {documents.Count,10} {bounded,8} {closed,10} {close,11} {100.0 * right / Math.Max(1, bounded),15:0.0}%");
    }

    private static LocalDate? Day(TimeMlDocument document) =>
        document.Created.Length >= 10 && LocalDatePattern.Iso.Parse(document.Created[..10]) is { Success: true, Value: var day } ? day : null;
}
