using System.Globalization;
using EventTimeline.Actors.Identity;
using EventTimeline.Evaluation.Actors;
using EventTimeline.Events;
using EventTimeline.Merging;
using EventTimeline.Merging.Pairs;
using EventTimeline.Training.Merging;

namespace EventTimeline.Evaluation.Merging;

/// <summary>
/// Event coreference within and across documents on MEANTIME's Apple part: which of the annotated event mentions report one event. Mentions are
/// given; their triggers, participants and dates are ours. Beside it the baseline that makes one event of all mentions with the same lemma on
/// the same day, an undated one being of its document's day.
/// </summary>
internal sealed class MergingMeasure : IMeasure
{
    public string Name => "merging";

    public string Summary => "event coreference across documents on MEANTIME (Apple), annotated mentions given: by hand, as shipped (trained on this set), and by weights that saw none of the topic [STRENGTH,WEIGHT…]";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var articles = AnnotatedArticle.ReadFolder(SharedData.Path("corpora", "meantime", "intra_cross-doc_annotation", "corpus_apple")!);
        var read = new ReadArticles(articles);
        output.WriteLine($"{articles.Count} articles, {read.Chains.Count} mentions ({read.Found} found by us too), {read.Chains.Values.Distinct().Count()} events");
        output.WriteLine($"{"",-18} {"B-cubed P",9} {"R",5} {"F1",5} {"MUC",5} {"CEAF-e",6} {"CoNLL",5}");
        Print("by hand", Score(read, Merged(read, new PairScorer(HandWeights.Read().Weights))), output);
        Print("merging", Score(read, Merged(read, PairScorer.Default)), output);
        // The strength and the weight of a pair that is one event, for each row.
        foreach (var words in options.Arguments.DefaultIfEmpty(FormattableString.Invariant($"{PairTraining.Strength},{PairTraining.PositiveWeight}")))
        {
            var numbers = words.Split(',').Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToList();
            Print("ten folds, " + words, Score(read, Merged(read, PairTraining.CrossValidated(read, numbers[0], numbers[1]))), output);
        }

        Print("lemma and date", Score(read, ByLemmaAndDate(read)), output);
        Print("all apart", Score(read, read.Chains.Keys.ToDictionary(key => key, key => $"{key}")), output);
        if (options.Errors)
        {
            var scorer = PairTraining.CrossValidated(read);
            new MergingErrors(read, scorer).Print(Merged(read, scorer), output);
        }
    }

    /// <summary>The event that the tool makes of each annotated mention.</summary>
    private static Dictionary<(string Document, int Trigger), string> Merged(ReadArticles read, PairScorer scorer)
    {
        var merged = new Dictionary<(string, int), string>();
        var actors = new ActorUnifier().Unify([.. read.Documents.Select(one => new ActorDocument(one.Document.Id, one.Actors))], ActorKnowledge.None);
        foreach (var one in new EventMerger(scorer).Merge(read.Documents, actors).Events)
        {
            foreach (var source in one.Sources.Where(source => read.Chains.ContainsKey((source.Document, source.Trigger!.Value.Start))))
            {
                merged[(source.Document, source.Trigger!.Value.Start)] = one.Id;
            }
        }

        return merged;
    }

    private static Dictionary<(string Document, int Trigger), string> ByLemmaAndDate(ReadArticles read) => read.Documents
        .SelectMany(document => document.Events.Select(mention => (Key: (document.Document.Id, mention.Trigger.Start), Document: document, Mention: mention)))
        .Where(one => read.Chains.ContainsKey(one.Key))
        .ToDictionary(one => one.Key, one => $"{one.Mention.Lemma} {DateOf(one.Document, one.Mention)}");

    private static string? DateOf(DocumentEvents document, EventMention mention) => mention.Date.Edtf ?? document.Dates.Published.Edtf;

    private static ClusterScores Score(ReadArticles read, Dictionary<(string Document, int Trigger), string> response)
    {
        var scores = new ClusterScores();
        scores.Add(Keyed(read.Chains), Keyed(response));
        return scores;
    }

    private static Dictionary<(int, string), string> Keyed(IReadOnlyDictionary<(string Document, int Trigger), string> mentions) =>
        mentions.ToDictionary(pair => (pair.Key.Trigger, pair.Key.Document), pair => pair.Value);

    private static void Print(string name, ClusterScores scores, TextWriter output) => output.WriteLine(FormattableString.Invariant(
        $"{name,-18} {scores.Cubed.Precision,9:F1} {scores.Cubed.Recall,5:F1} {scores.Cubed.F1,5:F1} {scores.Muc,5:F1} {scores.Ceaf,6:F1} {scores.Mean,5:F1}"));
}
