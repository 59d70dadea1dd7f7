using EventTimeline.Dates;
using NodaTime.Text;

namespace EventTimeline.Evaluation.Dates;

/// <summary>
/// Dates of TimeBank, AQUAINT and WikiWars. <c>dev</c> and <c>held</c> take every other document, so that one half stays a check on rules
/// written for the other.
/// </summary>
internal sealed class TimexMeasure : IMeasure
{
    internal static readonly string[] Corpora = ["timebank", "aquaint", "wikiwars"];

    public string Name => "timex";

    public string Summary => "date expressions of TimeBank, AQUAINT and WikiWars: extent, type and value, and speed [corpus] [dev|held] [rules] [peers]";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var half = options.Arguments.FirstOrDefault(word => word is "dev" or "held");
        var chosen = Corpora.Where(corpus => !options.Arguments.Any(Corpora.Contains) || options.Arguments.Contains(corpus)).ToList();
        var peers = options.Arguments.Contains("peers") ? AskPeers(chosen, half, output) : null;
        output.WriteLine($"{"corpus",-10} {"system",-34} {"strict",7} {"relaxed",8} {"type",6} {"value",6} {"precision",10} {"recall",7} {"chars/s",12}");
        foreach (var corpus in chosen)
        {
            Score(corpus, Documents(corpus, half), peers, options, output);
        }
    }

    /// <summary>The document's date as a user would give it.</summary>
    public static DatingContext Context(TimeMlDocument document) =>
        document.Created.Length >= 10 && LocalDatePattern.Iso.Parse(document.Created[..10]) is { Success: true, Value: var day }
            ? DatingContext.Empty with { Published = new DocumentDate(document.Created[..10], new DateBounds(day, day), DateBasis.Given, "given with the corpus") }
            : DatingContext.Empty;

    private static PeerAnswers? AskPeers(IEnumerable<string> corpora, string? half, TextWriter output)
    {
        var peers = PeerAnswers.Run(corpora.SelectMany(corpus => Documents(corpus, half).Select(document => (corpus, document))));
        if (peers is null)
        {
            output.WriteLine("node or the peers' packages are not here (npm install in the folder peers, or PEER_MODULES); their figures are the published ones");
        }

        return peers;
    }

    internal static IReadOnlyList<TimeMlDocument> Documents(string corpus, string? half) =>
        SharedData.Path("corpora", "timeml", corpus) is { } folder
            ? [.. TimeMlDocument.ReadFolder(folder).Where((_, index) => half is null || (index % 2 == 0) == (half == "dev"))]
            : [];

    private static void Score(string corpus, IReadOnlyList<TimeMlDocument> documents, PeerAnswers? peers, MeasureOptions options, TextWriter output)
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

        var speed = DateSpeed.Of(resolver, documents);
        Row(output, corpus, "EventTimeline", score, $"{speed,12:N0}");
        ScorePeers(corpus, documents, peers, speed, output);
        if (options.Arguments.Contains("rules"))
        {
            rules.Print(output);
        }

        if (options.Errors)
        {
            TimexError.Print(listed, output);
        }
    }

    /// <summary>Peers measured in this run, or else their figures as published.</summary>
    private static void ScorePeers(string corpus, IReadOnlyList<TimeMlDocument> documents, PeerAnswers? peers, double speed, TextWriter output)
    {
        foreach (var row in peers is null ? PublishedPeers.For(corpus) : [])
        {
            output.WriteLine(row);
        }

        foreach (var system in peers?.Systems ?? [])
        {
            var score = new TimexScore();
            foreach (var document in documents)
            {
                score.Add(document.Annotations, peers!.For(system, corpus, document.Name));
            }

            var theirs = peers!.SpeedOf(system, corpus);
            Row(output, corpus, system, score, $"{theirs,12:N0}  EventTimeline is {speed / theirs:0.0} times as fast");
        }
    }

    private static void Row(TextWriter output, string corpus, string system, TimexScore score, string speed) =>
        output.WriteLine($"{corpus,-10} {system,-34} {score.F1(score.Strict),7:0.0} {score.F1(score.Relaxed),8:0.0} {score.F1(score.Type),6:0.0} {score.F1(score.Value),6:0.0} "
            + $"{score.Precision(score.Relaxed),10:0.0} {score.Recall(score.Relaxed),7:0.0} {speed}");

    /// <summary>What the resolver finds, in the form of the annotations.</summary>
    internal static IReadOnlyList<Timex> Answers(IReadOnlyList<ResolvedDate> dates) =>
        [.. dates.Select(date => new Timex(date.Span, date.Text, date.Type.ToString().ToUpperInvariant(), date.Value))];
}
