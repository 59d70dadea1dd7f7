using EventTimeline.Evaluation.Language;
using EventTimeline.Events.Triggers;
using EventTimeline.Language;
using EventTimeline.Training.Events;

namespace EventTimeline.Evaluation.Events;

/// <summary>
/// Event triggers against the EVENT tags of TimeBank, by ten-fold cross-validation over its documents (the AQUAINT part always trains along):
/// no document is scored by a model that saw it.
/// </summary>
internal sealed class TriggerMeasure : IMeasure
{
    private const int Folds = 10;

    public string Name => "triggers";

    public string Summary => "event triggers on TimeBank, ten-fold cross-validation";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var documents = TimeMlDocument.ReadFolder(SharedData.Path("corpora", "timeml", "timebank")!);
        var always = TimeMlDocument.ReadFolder(SharedData.Path("corpora", "timeml", "aquaint")!).SelectMany(TriggerTraining.SamplesOf).ToList();
        var samples = documents.Select(TriggerTraining.SamplesOf).ToList();
        var score = default(Score);
        var errors = new List<string>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = TriggerTraining.Train([.. always, .. samples.Where((_, i) => i % Folds != fold).SelectMany(list => list)]);
            foreach (var document in documents.Where((_, i) => i % Folds == fold))
            {
                score += Compare(document, new TriggerFinder(model), errors);
            }
        }

        output.WriteLine($"triggers  {score}");
        output.WriteLine("  by ten-fold cross-validation over TimeBank; the shipped weights were trained on all of TimeBank and AQUAINT, so that a score of theirs on TimeBank would say nothing");
        if (options.Errors)
        {
            foreach (var group in errors.GroupBy(error => error).OrderByDescending(group => group.Count()))
            {
                output.WriteLine($"{group.Count(),4}  {group.Key}");
            }
        }
    }

    private static Score Compare(TimeMlDocument document, TriggerFinder finder, List<string> errors)
    {
        var wanted = document.Events.Select(e => e.Span).ToList();
        var counts = (Right: 0, Found: 0, Gold: wanted.Count);
        foreach (var sentence in LanguageEngine.English.Read(document.Text, document.Paragraphs))
        {
            foreach (var trigger in finder.Find(sentence))
            {
                counts.Found++;
                var at = wanted.FindIndex(span => span.Contains(trigger.Word.Span));
                if (at >= 0)
                {
                    counts.Right++;
                    wanted.RemoveAt(at);
                }
                else
                {
                    errors.Add($"wrong   {trigger.Word.Lemma} {trigger.Word.PennTag}");
                }
            }
        }

        errors.AddRange(wanted.Select(span => $"missed  {span.Of(document.Text)}"));
        return new Score(counts.Right, counts.Found, counts.Gold);
    }
}
