using System.Diagnostics;
using System.Globalization;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Parsing;
using EventTimeline.Language.Vectors;
using EventTimeline.Training.Syntax;
using EventTimeline.Training.Treebanks;
using EventTimeline.Training.Vectors;

namespace EventTimeline.Training;

/// <summary>What the program does: each verb reads files and writes one part of the model, or puts parts together.</summary>
internal static class Commands
{
    /// <summary><c>vectors --glove FILE --words N --treebanks FILE… --out PART</c>: picks and rounds word vectors.</summary>
    public static void Vectors(Options options, TextWriter output)
    {
        var words = Sentences(options.All("treebanks")).SelectMany(sentence => sentence.Forms).Select(form => form.ToLowerInvariant());
        var vectors = GloveReader.Read(options.One("glove"), options.Number("words", 70_000), words.ToHashSet(StringComparer.Ordinal));
        WritePart(options.One("out"), vectors.ToSection());
        output.WriteLine($"{vectors.Count} words");
    }

    /// <summary><c>syntax --train FILE… --dev FILE… --vectors PART --out PART</c> and numbers: trains tagger and parser.</summary>
    public static void Syntax(Options options, TextWriter output)
    {
        var vectors = WordVectors.Load(ReadPart(options.One("vectors")));
        var sentences = Sentences(options.All("train")).Take(options.Number("sentences", int.MaxValue));
        var dev = options.All("dev").Select(path => (Path.GetFileNameWithoutExtension(path), TreebankSentence.ReadFile(path))).ToList();
        var watch = Stopwatch.StartNew();
        var trainer = new SyntaxTrainer(sentences, vectors, SyntaxSettings(options));
        var reader = trainer.Train((epoch, loss, current) =>
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}, {watch.Elapsed.TotalSeconds:F0} s: loss {loss:F4}"));
            foreach (var (name, held) in dev)
            {
                output.WriteLine($"  {name}: {SyntaxScores.Of(current, held)}");
            }
        });
        WritePart(options.One("out"), reader.ToSection());
    }

    /// <summary><c>assemble --parts PART… --out MODEL</c>: puts the sections of parts together; later parts win.</summary>
    public static void Assemble(Options options, TextWriter output)
    {
        var sections = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var part in options.All("parts").Select(ReadPart))
        {
            foreach (var name in part.Names)
            {
                sections[name] = part[name].ToArray();
            }
        }

        var bytes = ModelFile.Write(sections);
        File.WriteAllBytes(options.One("out"), bytes);
        output.WriteLine($"{bytes.Length} bytes: {string.Join(", ", sections.Select(section => $"{section.Key} {section.Value.Length}"))}");
    }

    /// <summary><c>score --model MODEL --dev FILE…</c>: tags and parses treebanks from gold words.</summary>
    public static void Score(Options options, TextWriter output)
    {
        var model = ReadPart(options.One("model"));
        var reader = SyntaxReader.Load(model, WordVectors.Load(model));
        foreach (var path in options.All("dev"))
        {
            var sentences = TreebankSentence.ReadFile(path);
            SyntaxScores.Of(reader, sentences);
            var before = Environment.CpuUsage.TotalTime;
            var scores = SyntaxScores.Of(reader, sentences);
            var speed = sentences.Sum(sentence => sentence.Count) / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            output.WriteLine(FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(path)}: {scores}  {speed:F0} words a second of processor time"));
        }
    }

    /// <summary>Reads a model or a part of one.</summary>
    public static ModelFile ReadPart(string path) => ModelFile.Read(File.ReadAllBytes(path));

    /// <summary>Writes one section as a part.</summary>
    public static void WritePart(string path, KeyValuePair<string, byte[]> section) => File.WriteAllBytes(path, ModelFile.Write([section]));

    private static IEnumerable<TreebankSentence> Sentences(IEnumerable<string> paths) => paths.SelectMany(TreebankSentence.ReadFile);

    private static SyntaxOptions SyntaxSettings(Options options)
    {
        var standard = new SyntaxOptions();
        return standard with
        {
            Epochs = options.Number("epochs", standard.Epochs),
            Batch = options.Number("batch", standard.Batch),
            Width = options.Number("width", standard.Width),
            Hidden = options.Number("hidden", standard.Hidden),
            Windows = options.All("windows") is { Count: > 0 } windows
                ? [.. windows.Select(window => int.Parse(window, CultureInfo.InvariantCulture))] : standard.Windows,
            TaggerLevel = options.Number("tagger-level", standard.TaggerLevel),
            Rate = options.Number("rate", standard.Rate),
            Drop = options.Number("drop", standard.Drop),
            HiddenDrop = options.Number("hidden-drop", standard.HiddenDrop),
            WordDrop = options.Number("word-drop", standard.WordDrop),
            RareDrop = options.Number("rare-drop", standard.RareDrop),
            Exploration = options.Number("exploration", standard.Exploration),
            Headlines = options.Number("headlines", standard.Headlines),
            FeatureCount = options.Number("feature-count", standard.FeatureCount),
            Seed = options.Number("seed", standard.Seed),
        };
    }
}
