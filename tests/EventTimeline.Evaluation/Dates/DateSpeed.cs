using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Text;

namespace EventTimeline.Evaluation.Dates;

/// <summary>Speed from text to resolved dates, one thread, warm; and how time and memory grow with the length of a text.</summary>
internal sealed class DateSpeed : IMeasure
{
    private const double Seconds = 4;

    public string Name => "dates-speed";

    public string Summary => "the date resolver on texts of 1, 2, 4 and 8 times a length: characters a second, bytes allocated";

    /// <summary>Characters a second of processor time over documents, the best of the passes that fit in four seconds.</summary>
    public static double Of(DateResolver resolver, IReadOnlyList<TimeMlDocument> documents)
    {
        var inputs = documents.Select(document => (Document: document.ToAnnotated(), Context: TimexMeasure.Context(document))).ToList();
        var best = Best(() =>
        {
            foreach (var (document, context) in inputs)
            {
                resolver.Resolve(document, context);
            }
        });

        return documents.Sum(document => (long)document.Text.Length) / best;
    }

    public void Run(MeasureOptions options, TextWriter output)
    {
        if (SharedData.Path("corpora", "timeml", "timebank") is not { } folder)
        {
            return;
        }

        var unit = string.Join("\n\n", TimeMlDocument.ReadFolder(folder).Take(40).Select(document => document.Text));
        var resolver = new DateResolver();
        output.WriteLine($"{"length",8} {"characters",11} {"ms",8} {"chars/s",12} {"dates",7} {"bytes a date",13}");
        foreach (var times in (int[])[1, 2, 4, 8])
        {
            Row(resolver, times, string.Join("\n\n", Enumerable.Repeat(unit, times)), output);
        }
    }

    private static void Row(DateResolver resolver, int times, string text, TextWriter output)
    {
        var document = new AnnotatedDocument(new Document { Id = "speed", File = "speed", Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Body)] }, []);
        var dates = resolver.Resolve(document, DatingContext.Empty).Dates.Count;
        var before = GC.GetAllocatedBytesForCurrentThread();
        resolver.Resolve(document, DatingContext.Empty);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var best = Best(() => resolver.Resolve(document, DatingContext.Empty));
        output.WriteLine($"{times,7}x {text.Length,11:N0} {best * 1000,8:0.00} {text.Length / best,12:N0} {dates,7:N0} {(double)bytes / dates,13:N0}");
    }

    /// <summary>The fewest seconds of processor time that one run took; the first runs, in code not yet compiled for good, are the slow ones.</summary>
    private static double Best(Action run)
    {
        var best = double.MaxValue;
        for (var spent = 0.0; spent < Seconds;)
        {
            var began = Environment.CpuUsage.TotalTime;
            run();
            var took = (Environment.CpuUsage.TotalTime - began).TotalSeconds;
            best = Math.Min(best, took);
            spent += took;
        }

        return best;
    }
}
