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
                if (!correct)
                {
                    errors.Add($"{annotated.Value} but {model.Best(annotated.Timed).Template} {annotated.Timed.Date?.Date.Value}: [{annotated.Timed.Trigger.Word}] {documents[held].Name} {annotated.Timed.Trigger.Word.Sentence}");
                }
            }
        }

        output.WriteLine(FormattableString.Invariant(
            $"eventtime  exact {100.0 * right / wanted:F1}% of {wanted}; of single days {100.0 * rightDays / Math.Max(1, days):F1}% of {days}"));
        if (options.Errors)
        {
            output.WriteLine(string.Join('\n', errors));
        }
    }
}
