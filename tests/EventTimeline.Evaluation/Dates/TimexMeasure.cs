using System.Diagnostics;
using EventTimeline.Dates;
using NodaTime.Text;

namespace EventTimeline.Evaluation.Dates;

/// <summary>
/// Dates of TimeBank, AQUAINT and WikiWars. <c>--half=dev</c> and <c>--half=held</c> take every other document; errors are listed for the
/// development half only, so that the other half stays a check.
/// </summary>
internal sealed class TimexMeasure : IMeasure
{
    private static readonly string[] Corpora = ["timebank", "aquaint", "wikiwars"];

    public string Name => "timex";

    public string Summary => "date expressions of TimeBank, AQUAINT and WikiWars: extent, type and value [corpus] [dev|held] [rules]";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var half = options.Arguments.FirstOrDefault(word => word is "dev" or "held");
        output.WriteLine($"{"corpus",-10} {"system",-34} {"strict",7} {"relaxed",8} {"type",6} {"value",6} {"precision",10} {"recall",7} {"chars/s",12}");
        foreach (var corpus in Corpora.Where(corpus => !options.Arguments.Any(Corpora.Contains) || options.Arguments.Contains(corpus)))
        {
            if (SharedData.Path("corpora", "timeml", corpus) is { } folder)
            {
                var documents = TimeMlDocument.ReadFolder(folder).Where((_, index) => half is null || (index % 2 == 0) == (half == "dev")).ToList();
                Score(corpus, documents, options, output);
            }
        }
    }

    private static void Score(string corpus, IReadOnlyList<TimeMlDocument> documents, MeasureOptions options, TextWriter output)
    {
        var resolver = new DateResolver();
        var score = new TimexScore();
        var rules = new RuleScores();
        var listed = new List<TimexError>();
        foreach (var document in documents)
        {
            var dates = resolver.Resolve(document.ToAnnotated(), Context(document)).Dates;
            var pairs = score.Add(document.Annotations, Answers(dates));
            rules.Add(pairs, dates);
            listed.AddRange(pairs.Select(pair => TimexError.Of(document, pair.Annotation, pair.Answer)).OfType<TimexError>());
        }

        Row(output, corpus, "EventTimeline", score, Speed(resolver, documents));
        foreach (var peer in PublishedPeers.For(corpus))
        {
            output.WriteLine(peer);
        }

        if (options.Arguments.Contains("rules"))
        {
            rules.Print(output);
        }

        if (options.Errors)
        {
            TimexError.Print(listed, output);
        }
    }

    private static void Row(TextWriter output, string corpus, string system, TimexScore score, double speed) =>
        output.WriteLine($"{corpus,-10} {system,-34} {score.F1(score.Strict),7:0.0} {score.F1(score.Relaxed),8:0.0} {score.F1(score.Type),6:0.0} {score.F1(score.Value),6:0.0} "
            + $"{score.Precision(score.Relaxed),10:0.0} {score.Recall(score.Relaxed),7:0.0} {speed,12:N0}");

    /// <summary>What the resolver finds, in the form of the annotations.</summary>
    private static IReadOnlyList<Timex> Answers(IReadOnlyList<ResolvedDate> dates) =>
        [.. dates.Select(date => new Timex(date.Span, date.Text, date.Type.ToString().ToUpperInvariant(), date.Value))];

    /// <summary>The document's date as a user would give it.</summary>
    public static DatingContext Context(TimeMlDocument document) =>
        document.Created.Length >= 10 && LocalDatePattern.Iso.Parse(document.Created[..10]) is { Success: true, Value: var day }
            ? DatingContext.Empty with { Published = new DocumentDate(document.Created[..10], new DateBounds(day, day), DateBasis.Given, "given with the corpus") }
            : DatingContext.Empty;

    /// <summary>Characters a second from text to resolved dates, one thread, warm, the best of several runs.</summary>
    private static double Speed(DateResolver resolver, IReadOnlyList<TimeMlDocument> documents)
    {
        const int Runs = 7;
        var inputs = documents.Select(document => (Document: document.ToAnnotated(), Context: Context(document))).ToList();
        var characters = documents.Sum(document => (long)document.Text.Length);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var (document, context) in inputs)
            {
                resolver.Resolve(document, context);
            }

            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return characters / best.TotalSeconds;
    }
}
