using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Lemmas;

/// <summary><c>lemmas --train FILE… --dev FILE… --out PART</c>: learns the lemmatiser's rules.</summary>
internal static class LemmaCommand
{
    private const string Irregular = "Lemmas/irregular.tsv";

    /// <summary>Runs it.</summary>
    public static void Run(Options options, TextWriter output)
    {
        var lemmatizer = LemmaTrainer.Train(options.All("train").SelectMany(AnnotatedTreebank.Read), ReadIrregular());
        Commands.WritePart(options.One("out"), lemmatizer.ToSection());
        foreach (var file in options.All("dev"))
        {
            var words = AnnotatedTreebank.Read(file).SelectMany(sentence => sentence.Words).ToList();
            var right = words.Count(word => lemmatizer.Lemma(word.Form, TagNames.Universal(word.Tag), word.PennTag).Equals(word.Lemma, StringComparison.OrdinalIgnoreCase));
            output.WriteLine($"{Path.GetFileNameWithoutExtension(file)}: lemmas right from gold tags {100.0 * right / words.Count:0.00} %");
        }
    }

    private static List<string[]> ReadIrregular()
    {
        using var stream = typeof(LemmaCommand).Assembly.GetManifestResourceStream(Irregular)
            ?? throw new FileNotFoundException($"the data file {Irregular} is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToList();
    }
}
