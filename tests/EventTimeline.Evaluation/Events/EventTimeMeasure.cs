using EventTimeline.Events.Times;
using EventTimeline.Training.Events;

namespace EventTimeline.Evaluation.Events;

/// <summary>
/// Begin and end of events against EventTime, exact in every bound; each document by a model trained on the others. Events that the parser's
/// words miss count as wrong.
/// </summary>
internal sealed class EventTimeMeasure : IMeasure
{
    public string Name => "eventtime";

    public string Summary => "times of events on EventTime's TimeBank documents, leave-one-out";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var table = EventTimeTable.Read(SharedData.Path("corpora", "eventtime", "event-times.tab")!);
        var documents = table.Documents.Select(name => TimeMlDocument.Read(SharedData.Path("corpora", "timeml", "timebank", name + ".tml")!)).ToList();
        var read = documents.Select(document => TimeTraining.Read(document, table)).ToList();
        var wanted = documents.Sum(document => document.Events.Count(e => table.ValueOf(document.Name, e.Id) is not null));
        var all = new[] { "timebank", "aquaint" }.SelectMany(corpus => TimeMlDocument.ReadFolder(SharedData.Path("corpora", "timeml", corpus)!));
        var relations = TimeTraining.TrainRelations(all, table);
        var (right, days, rightDays) = (0, 0, 0);
        var passages = new List<bool>();
        var guesses = new List<(TimeTemplate Template, double Probability, bool Right)>();
        var errors = new List<string>();
        for (var held = 0; held < read.Count; held++)
        {
            var model = new TimeModel(relations, TimeTraining.Train(TimeTraining.SamplesOf(read.Where((_, i) => i != held).SelectMany(list => list), relations)));
            foreach (var annotated in read[held])
            {
                var gold = GoldTime.Read(annotated.Value);
                var extent = model.Extent(annotated.Timed)!.Value;
                var correct = gold is not null && TimeTraining.Equal(extent, gold);
                var single = gold is { IsSingleDay: true } && gold.Begin.Earliest == gold.Begin.Latest;
                right += correct ? 1 : 0;
                days += single ? 1 : 0;
                rightDays += single && correct ? 1 : 0;
                if (annotated.Passage is { } passage)
                {
                    passages.Add(gold is { IsSingleDay: true } && gold.Begin == passage.Date.Bounds);
                }

                var best = model.Best(annotated.Timed);
                if (annotated.Timed.Price > DateAttacher.SentenceLimit && best.Template is TimeTemplate.OnDay or TimeTemplate.OnDate)
                {
                    guesses.Add((best.Template, best.Probability, correct));
                }

                if (!correct)
                {
                    errors.Add($"{annotated.Value} but {model.Best(annotated.Timed).Template} {annotated.Timed.Date?.Date.Value}: [{annotated.Timed.Trigger.Word}] {documents[held].Name} {annotated.Timed.Trigger.Word.Sentence}");
                }
            }
        }

        output.WriteLine(FormattableString.Invariant(
            $"eventtime  exact {100.0 * right / wanted:F1}% of {wanted}; of single days {100.0 * rightDays / Math.Max(1, days):F1}% of {days}"));
        output.WriteLine($"  events dated by the sentence before: {passages.Count}, right {passages.Count(correct => correct)}");
        WriteGuesses(output, guesses);
        if (options.Errors)
        {
            output.WriteLine(string.Join('\n', errors));
        }
    }

    private static void WriteGuesses(TextWriter output, List<(TimeTemplate Template, double Probability, bool Right)> guesses)
    {
        output.WriteLine("  events without a date of their own, by how sure the model must be to take them for a single day:");
        foreach (var group in guesses.GroupBy(guess => guess.Template).OrderBy(group => group.Key))
        {
            foreach (var least in new[] { 0.4, 0.5, 0.6, 0.7, 0.8 })
            {
                var taken = group.Where(guess => guess.Probability >= least).ToList();
                var share = 100.0 * taken.Count(guess => guess.Right) / Math.Max(1, taken.Count);
                var what = group.Key == TimeTemplate.OnDay ? "the day of writing" : "the date of the passage";
                output.WriteLine(FormattableString.Invariant($"    {what} from {least:F1} on: {taken.Count,4}, right {share:F1}%"));
            }
        }
    }
}
