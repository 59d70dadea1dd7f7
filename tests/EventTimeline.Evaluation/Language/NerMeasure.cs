using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Parsing;
using EventTimeline.Language.Vectors;
using EventTimeline.Training.Names;

namespace EventTimeline.Evaluation.Language;

/// <summary>
/// Names found in annotated words with predicted tags: right where extent and kind are. Persons, organisations and places count; other names are neither
/// asked for nor held against the reader. An argument that ends in <c>.model</c> is a model file to read the names with instead of the embedded one.
/// </summary>
internal sealed class NerMeasure : IMeasure
{
    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place];

    public string Name => "ner";

    public string Summary => "named entities by exact extent and kind: UNER EWT dev, CrossNER politics dev";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var model = ModelFile.Embedded!;
        var vectors = WordVectors.Load(model);
        var tagger = NameTrainer.Tagger(SyntaxReader.Load(model, vectors));
        var path = options.Arguments.FirstOrDefault(argument => argument.EndsWith(".model", StringComparison.Ordinal));
        if (NameReader.Load(path is null ? model : ModelFile.Read(File.ReadAllBytes(path)), vectors) is not { } reader)
        {
            output.WriteLine("the model has no section for names");
            return;
        }

        foreach (var file in (string[])["uner-ewt-dev.iob2", "politics-dev.txt"])
        {
            Run(file, forms => reader.Read(tagger(forms)), options.Errors, output);
        }
    }

    private static void Run(string file, Func<string[], NamedEntity[]> reader, bool errors, TextWriter output)
    {
        if (SharedData.Path("corpora", "ner", file) is not { } path)
        {
            return;
        }

        var sentences = LabelledText.Read(path).Select(sentence => new NerSentence(
            sentence.Forms, [.. sentence.Names.Select(name => new NamedEntity(name.First, name.End, LabelledText.KindOf(name.Kind)))], reader(sentence.Forms))).ToList();
        output.WriteLine($"{file,-20} {Score(sentences, Kinds)}");
        foreach (var kind in Kinds)
        {
            output.WriteLine($"  {kind,-18} {Score(sentences, [kind])}");
        }

        foreach (var row in sentences.Where(_ => errors).SelectMany(sentence => sentence.Errors(Kinds)).Order(StringComparer.Ordinal))
        {
            output.WriteLine("  " + row);
        }
    }

    private static Score Score(List<NerSentence> sentences, EntityKind[] kinds) => sentences
        .Select(sentence => Language.Score.Of(sentence.Gold.Where(name => kinds.Contains(name.Kind)), sentence.Found.Where(name => kinds.Contains(name.Kind))))
        .Aggregate((left, right) => left + right);

    /// <summary>A sentence with the names annotated and those found.</summary>
    private sealed record NerSentence(string[] Forms, NamedEntity[] Gold, NamedEntity[] Found)
    {
        /// <summary>What is wrong: missed, spurious, another extent, another kind.</summary>
        public IEnumerable<string> Errors(EntityKind[] kinds)
        {
            foreach (var gold in Gold.Except(Found).Where(name => kinds.Contains(name.Kind)))
            {
                var others = Found.Where(name => name.First < gold.End && gold.First < name.End).ToList();
                var other = others.Count == 0 ? "missed" : others[0].Kind == gold.Kind ? "extent" : others is [var only] && only.First == gold.First && only.End == gold.End ? "kind" : "both";
                yield return $"{other,-8} {gold.Kind,-12} {Text(gold)}  found {string.Join("; ", others.Select(name => $"{name.Kind} {Text(name)}"))}";
            }

            foreach (var found in Found.Where(name => kinds.Contains(name.Kind) && !Gold.Any(gold => gold.First < name.End && name.First < gold.End)))
            {
                yield return $"spurious {found.Kind,-12} {Text(found)}";
            }
        }

        private string Text(NamedEntity name) =>
            $"{string.Join(' ', Forms[Math.Max(0, name.First - 3)..name.First])} [{string.Join(' ', Forms[name.First..name.End])}] {string.Join(' ', Forms[name.End..Math.Min(Forms.Length, name.End + 2)])}";
    }
}
