using EventTimeline.Dates;

namespace EventTimeline.Evaluation.Dates;

/// <summary>
/// Every date engine that is built in, on the same texts with the same anchoring: what an engine recognises is all that differs. Built with
/// <c>-p:OptionalEngines=true</c> it has Microsoft's recogniser beside the default one.
/// </summary>
internal sealed class DateEngineMeasure : IMeasure
{
    public string Name => "date-engines";

    public string Summary => "the date engines that are built in, by accuracy and speed [corpus]";

    private static IReadOnlyList<(string Name, DateResolver Resolver)> Engines =>
    [
        ("default", new DateResolver()),
#if OPTIONAL_ENGINES
        ("recognizers", new DateResolver(new Recognizers.MicrosoftDateRecognizer("en"))),
#endif
    ];

    public void Run(MeasureOptions options, TextWriter output)
    {
        output.WriteLine($"{"corpus",-10} {"engine",-12} {"strict",7} {"relaxed",8} {"value",6} {"chars/s",12}");
        foreach (var corpus in TimexMeasure.Corpora.Where(corpus => options.Arguments.Count == 0 || options.Arguments.Contains(corpus)))
        {
            var documents = TimexMeasure.Documents(corpus, null);
            foreach (var (name, resolver) in Engines)
            {
                var score = new TimexScore();
                foreach (var document in documents)
                {
                    var dates = resolver.Resolve(document.ToAnnotated(), TimexMeasure.Context(document)).Dates;
                    score.Add(document.Annotations, TimexMeasure.Answers(dates));
                }

                output.WriteLine($"{corpus,-10} {name,-12} {score.F1(score.Strict),7:0.0} {score.F1(score.Relaxed),8:0.0} {score.F1(score.Value),6:0.0} {DateSpeed.Of(resolver, documents),12:N0}");
            }
        }
    }
}
