using System.Diagnostics;
using EventTimeline.Language.Names;
using EventTimeline.Language.Parsing;
using EventTimeline.Language.Vectors;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Names;

/// <summary>
/// <c>names --model MODEL --gum FILE… --labelled FILE… --silver FILE… --dev FILE… --out PART</c>: trains the finder of names, with the vectors and the
/// syntax of a model. Where there is <c>--silver</c>, a first reader labels those treebanks for the second, which is written.
/// </summary>
internal static class NameCommand
{
    private const int FirstEpochs = 5;

    /// <summary>Runs it.</summary>
    public static void Run(Options options, TextWriter output)
    {
        var model = Commands.ReadPart(options.One("model"));
        var vectors = WordVectors.Load(model);
        var tagger = NameTrainer.Tagger(SyntaxReader.Load(model, vectors));
        var labelled = options.All("labelled").SelectMany(LabelledText.ReadNames).ToList();
        var sentences = options.All("gum").SelectMany(GumNames.Read)
            .Concat(Enumerable.Repeat(labelled, options.Number("repeat", 3)).SelectMany(list => list)).ToList();
        var settings = Settings(options);
        var silver = options.All("silver").SelectMany(AnnotatedTreebank.Read).ToList();
        var watch = Stopwatch.StartNew();
        NameReader Train(IReadOnlyList<NamedSentence> all, int epochs) =>
            new NameTrainer(all, vectors, tagger, settings with { Network = settings.Network with { Epochs = epochs } }).Train((epoch, loss, reader) =>
            {
                output.WriteLine(FormattableString.Invariant($"epoch {epoch}, {watch.Elapsed.TotalSeconds:F0} s: loss {loss:F4}"));
                foreach (var path in options.All("dev"))
                {
                    output.WriteLine($"  {Path.GetFileName(path)}: {NameScores.Of(reader, tagger, LabelledText.ReadNames(path))}");
                }
            });

        var reader = Train(sentences, silver.Count == 0 ? settings.Network.Epochs : options.Number("first-epochs", FirstEpochs));
        for (var round = 0; round < options.Number("rounds", 1) && silver.Count > 0; round++)
        {
            var labelledSilver = new SilverNames(reader, tagger).Label(silver);
            output.WriteLine($"silver: {labelledSilver.Sum(sentence => sentence.Names.Count)} names, {labelledSilver.Sum(sentence => sentence.Unknown.Count)} words left open");
            Write(options, labelledSilver);
            reader = Train([.. sentences, .. labelledSilver], settings.Network.Epochs);
        }

        Commands.WritePart(options.One("out"), reader.ToSection());
    }

    /// <summary><c>--show FILE</c>: writes what was labelled, to look at.</summary>
    private static void Write(Options options, IEnumerable<NamedSentence> sentences)
    {
        if (options.All("show") is [var path])
        {
            File.WriteAllLines(path, sentences.Select(sentence => $"{string.Join(' ', sentence.Forms)}\t{string.Join(" | ", sentence.Names.Select(name =>
                $"{(sentence.Unknown.Contains(name.First) ? "?" : "")}{name.Kind} {string.Join(' ', sentence.Forms[name.First..name.End])}"))}"));
        }
    }

    private static NameOptions Settings(Options options)
    {
        var standard = new NameOptions();
        return standard with
        {
            FeatureCount = options.Number("feature-count", standard.FeatureCount),
            WordDrop = options.Number("word-drop", standard.WordDrop),
            Caution = options.Number("caution", standard.Caution),
            ClueDrop = options.Number("clue-drop", standard.ClueDrop),
            Network = standard.Network with
            {
                Epochs = options.Number("epochs", standard.Network.Epochs),
                Width = options.Number("width", standard.Network.Width),
                Drop = options.Number("drop", standard.Network.Drop),
                Rate = options.Number("rate", standard.Network.Rate),
                Seed = options.Number("seed", standard.Network.Seed),
            },
        };
    }
}
