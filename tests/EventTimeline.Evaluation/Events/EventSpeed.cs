using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Language;
using EventTimeline.Training.Events;
using NodaTime.Text;

namespace EventTimeline.Evaluation.Events;

/// <summary>
/// From documents to event mentions: tokens a second of processor time in one thread over TimeBank, warm, and the share of each stage. Processor time and
/// not the clock, so that what else the machine does counts less.
/// </summary>
internal sealed class EventSpeed : IMeasure
{
    private const int Rounds = 6;

    public string Name => "events-speed";

    public string Summary => "tokens a second from documents to event mentions, TimeBank";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var documents = TimeMlDocument.ReadFolder(SharedData.Path("corpora", "timeml", "timebank")!);
        RunOnce(documents, new double[Stages.Length]);
        var best = Enumerable.Range(0, Rounds).Select(_ => Timed(documents)).MinBy(round => round.Seconds.Sum());
        var total = best.Seconds.Sum();
        output.WriteLine(FormattableString.Invariant($"{best.Tokens} tokens in {total:F2} s of processor time: {best.Tokens / total:F0} tokens a second (best of {Rounds})"));
        foreach (var (stage, seconds) in Stages.Zip(best.Seconds))
        {
            output.WriteLine(FormattableString.Invariant($"  {stage,-9} {100 * seconds / total,5:F1}%  {best.Tokens / seconds,10:F0} tokens a second"));
        }
    }

    private static string[] Stages => ["language", "dates", "actors", "events"];

    private static (int Tokens, double[] Seconds) Timed(IReadOnlyList<TimeMlDocument> documents)
    {
        var seconds = new double[Stages.Length];
        return (RunOnce(documents, seconds), seconds);
    }

    private static int RunOnce(IReadOnlyList<TimeMlDocument> documents, double[] seconds)
    {
        var tokens = 0;
        foreach (var timeMl in documents)
        {
            var blocks = timeMl.Paragraphs.Select(span => new Block(span, BlockKind.Body)).ToList();
            var document = new Document { Id = timeMl.Name, File = timeMl.Name, Text = timeMl.Text, Blocks = blocks };
            var sentences = Time(seconds, 0, () => LanguageEngine.English.Read(timeMl.Text, timeMl.Paragraphs));
            var annotated = new AnnotatedDocument(document, sentences);
            var dates = Time(seconds, 1, () => new DateResolver().Resolve(annotated, Context(timeMl)));
            var actors = Time(seconds, 2, () => new ActorResolver().Resolve(annotated));
            Time(seconds, 3, () => new EventExtractor().Extract(annotated, dates, actors));
            tokens += sentences.Sum(sentence => sentence.Count);
        }

        return tokens;
    }

    private static T Time<T>(double[] seconds, int stage, Func<T> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = work();
        seconds[stage] += (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        return result;
    }

    private static DatingContext Context(TimeMlDocument document) => document.Created is not { } day ? DatingContext.Empty
        : DatingContext.Empty with { Published = new DocumentDate(LocalDatePattern.Iso.Format(day), new DateBounds(day, day), DateBasis.Given, "the corpus says so") };
}
